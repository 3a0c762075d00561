/// Languages told by their writing alone.
enum Script {
    /// The language of a script that is not Latin when most letters are written in it.
    static func language(of text: String) -> String? {
        var letters = 0
        var counts: [String: Int] = [:]
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            letters += 1
            if scalar.value >= 0x370, let language = language(of: scalar) { counts[language, default: 0] += 1 }
        }
        if counts["ja"] != nil { counts["ja", default: 0] += counts.removeValue(forKey: "zh") ?? 0 }
        guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value * 2 > letters else { return nil }
        return most.key
    }

    private static func language(of scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x370..<0x400, 0x1F00..<0x2000: "el"
        case 0x400..<0x530: "ru"
        case 0x590..<0x600: "he"
        case 0x600..<0x780, 0xFB50..<0xFE00, 0xFE70..<0xFF00: "ar"
        case 0x900..<0x980: "hi"
        case 0xE00..<0xE80: "th"
        case 0x3040..<0x3100: "ja"
        case 0x3400..<0xA000: "zh"
        case 0xAC00..<0xD7B0: "ko"
        default: nil
        }
    }
}
