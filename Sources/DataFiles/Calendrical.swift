/// Days and times as data files write them.
enum Calendrical {
    /// Whether `text` is `yyyy-MM-dd` and such a day exists.
    static func isDay(_ text: String) -> Bool {
        guard let (year, month, day) = numbers(text, separator: "-", digits: [4, 2, 2]).map({ ($0[0], $0[1], $0[2]) }),
            (1...12).contains(month), year > 0
        else { return false }
        let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...length[month - 1]).contains(day)
    }

    /// Whether `text` is `HH:mm`, 00:00 to 23:59.
    static func isTime(_ text: String) -> Bool {
        guard let parts = numbers(text, separator: ":", digits: [2, 2]) else { return false }
        return parts[0] < 24 && parts[1] < 60
    }

    private static func numbers(_ text: String, separator: Character, digits: [Int]) -> [Int]? {
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.map(\.count) == digits, parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return parts.compactMap { Int($0) }
    }
}
