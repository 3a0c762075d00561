import Foundation
import Testing

@testable import Channels

/// A Slack message as Slack would read it.
struct SlackSent: Decodable {
    struct Text: Decodable { let type, text: String }

    struct Element: Decodable {
        let type: String
        let actionId, value, url: String?
        let label: String

        private enum CodingKeys: String, CodingKey { case type, actionId, value, url, text }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            type = try container.decode(String.self, forKey: .type)
            actionId = try container.decodeIfPresent(String.self, forKey: .actionId)
            value = try container.decodeIfPresent(String.self, forKey: .value)
            url = try container.decodeIfPresent(String.self, forKey: .url)
            label =
                try type == "button"
                ? container.decode(Text.self, forKey: .text).text : container.decode(String.self, forKey: .text)
        }
    }

    struct Block: Decodable {
        let type: String
        let text: Text?
        let elements: [Element]?
    }

    let text: String
    let blocks: [Block]
    let channel, user, threadTs, responseType: String?
    let replaceOriginal, unfurlLinks, unfurlMedia: Bool?

    var buttons: [Element] { blocks.filter { $0.type == "actions" }.flatMap { $0.elements ?? [] } }

    init(_ bytes: [UInt8]) throws {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        self = try decoder.decode(Self.self, from: Data(bytes))
    }

    init(answer rendering: Rendering) throws {
        guard case .answer(let payload) = rendering else { throw NoMessage() }
        #expect(payload.status == 200 && payload.contentType.hasPrefix("application/json"))
        try self.init(payload.body)
    }
}
