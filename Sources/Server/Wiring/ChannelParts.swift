import Advocacy
import Channels
import Crypto
import DataFiles
import Foundation

/// What every channel needs, and the list of those that the settings name.
struct ChannelParts: Sendable {
    let master: [UInt8]
    let knowledge: LiveKnowledge

    /// A key of its own for each purpose, derived from the master key.
    static func key(_ purpose: String, from master: [UInt8]) -> [UInt8] {
        let key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: master), info: Data("allie \(purpose)".utf8), outputByteCount: 32)
        return key.withUnsafeBytes(Array.init)
    }

    var seal: ChoiceSeal { ChoiceSeal(key: Self.key("choices", from: master)) }

    /// The one line for rooms in which nobody can be answered alone.
    var onlyInPrivate: @Sendable (LanguageTag) -> String {
        { [knowledge] language in
            let book = knowledge.current.phrasebook
            return book.phrase(.onlyInPrivate, in: language, ["link": "\(book.publicAddress)/chat"])
        }
    }

    func webChat() -> WebChat { WebChat(instance: "web", key: Self.key("forms", from: master), seal: seal) }

    func standardWebhooks(_ instance: String, secrets: [String], callback: StandardWebhooks.Callback? = nil) -> StandardWebhooks {
        StandardWebhooks(instance: instance, secrets: secrets, callback: callback, seal: seal, onlyInPrivate: onlyInPrivate)
    }

    func configured(in path: String?) throws -> [any Channel] {
        guard let path else { return [] }
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw SettingsError(setting: "ALLIE_CHANNELS_FILE", value: path, cure: "name a file that can be read")
        }
        let loaded = ChannelsFile.load(DataFile(path: path, bytes: Array(bytes)))
        guard let settings = loaded.value else { throw BrokenKnowledge(findings: loaded.findings) }
        return try settings.map(channel)
    }

    private func channel(_ setting: ChannelSetting) throws(SettingsError) -> any Channel {
        switch setting.kind {
        case .slack: return slack(setting)
        case .standardWebhooks:
            return standardWebhooks(setting.instance, secrets: setting.secrets, callback: try callback(setting))
        }
    }

    private func callback(_ setting: ChannelSetting) throws(SettingsError) -> StandardWebhooks.Callback? {
        guard let address = setting.callback else { return nil }
        guard let callback = StandardWebhooks.Callback(address: address, secret: setting.callbackSecret ?? "") else {
            throw SettingsError(
                setting: "ALLIE_CHANNELS_FILE", value: setting.instance,
                cure: "callback needs a web address, callback_secret base64")
        }
        return callback
    }

    private func slack(_ setting: ChannelSetting) -> Slack {
        Slack(
            instance: setting.instance, signingSecrets: setting.secrets, botToken: setting.botToken ?? "",
            apiAddress: setting.apiAddress ?? "https://slack.com/api", seal: seal)
    }
}
