import Advocacy
import Foundation

/// One way in, as the operator's file describes it.
public struct ChannelSetting: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case standardWebhooks = "standard-webhooks"
        case slack
    }

    /// The name in the address of the webhook; no two channels share one.
    public let instance: String
    public let kind: Kind
    /// The newest first; a delivery signed with any of them holds.
    public let secrets: [String]
    public let botToken: String?
    /// Where letters are sent that are not the answer to a delivery.
    public let callback: String?
    public let callbackSecret: String?
    public let apiAddress: String?
}

/// The operator's file of channels: `channels: [{instance:, kind:, secrets: […], …}]`. No finding shows a line of it.
public enum ChannelsFile {
    /// The name the web chat goes by.
    private static let taken: Set<String> = ["web"]

    public static func load(_ file: DataFile) -> Loaded<[ChannelSetting]> {
        YAMLFile.load(file, showsLines: false) { file in
            var names = taken
            return file.records("channels") { channel(&$0, &names) }
        }
    }

    private static func channel(_ channel: inout Record, _ names: inout Set<String>) -> ChannelSetting? {
        let instance = channel.instance("instance", unlike: &names)
        let kind = channel.choice("kind", of: ChannelSetting.Kind.self)
        let secrets = channel.strings("secrets")
        let botToken = kind == .slack ? channel.string("bot_token") : channel.optionalString("bot_token")
        let callback = channel.address("callback")
        let callbackSecret = callback == nil ? channel.optionalString("callback_secret") : channel.string("callback_secret")
        let apiAddress = channel.address("api_address")
        guard let kind else { return nil }
        return ChannelSetting(
            instance: instance, kind: kind, secrets: secrets, botToken: botToken, callback: callback,
            callbackSecret: callbackSecret, apiAddress: apiAddress)
    }
}

extension Record {
    fileprivate mutating func instance(_ key: String, unlike names: inout Set<String>) -> String {
        let name = string(key)
        guard !name.isEmpty else { return name }
        if !name.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }) || name.count > 40 {
            findings.error(
                at: place(of: key), rule: "instance", fr: "« \(name) » ne peut pas faire partie d’une adresse.",
                en: "“\(name)” cannot be part of an address.",
                fix: (
                    "Prenez des lettres minuscules, des chiffres et des traits d’union.", "Use small letters, digits and hyphens."
                ))
        } else if !names.insert(name).inserted {
            findings.error(
                at: place(of: key), rule: "duplicate-instance", fr: "Le nom « \(name) » est déjà pris.",
                en: "The name “\(name)” is already taken.", fix: ("Donnez un autre nom.", "Give another name."))
        }
        return name
    }

    /// An https address, or http to this machine.
    fileprivate mutating func address(_ key: String) -> String? {
        guard let text = optionalString(key) else { return nil }
        let address = URLComponents(string: text)
        let isNear = address?.scheme == "http" && ["localhost", "127.0.0.1", "[::1]", "::1"].contains(address?.host ?? "")
        if address?.host?.isEmpty != false || !(address?.scheme == "https" || isNear) {
            findings.error(
                at: place(of: key), rule: "address", fr: "Le champ « \(key) » n’est pas une adresse https.",
                en: "The field “\(key)” is not an https address.",
                fix: ("Écrivez par exemple https://chat.entreprise.example.", "Write for example https://chat.company.example."))
        }
        return text
    }
}
