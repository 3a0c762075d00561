public import Advocacy

/// What the company says about itself and its countries: `company/company.yml` and `company/countries/XX.yml`.
public enum CompanyFiles {
    private static let ownPath = "company/company.yml"
    private static let countriesFolder = "company/countries/"

    private enum Register: String, CaseIterable { case vous, tu }

    /// Other files in `files` are left alone. At least one country is needed.
    public static func load(_ files: [DataFile]) -> Loaded<Company> {
        let ours = files.filter { $0.path.hasPrefix("company/") && $0.path.hasSuffix(".yml") }
        let own = ours.first { $0.path == ownPath }.map(ownFile)
        let sheets = ours.filter(isCountry).map(CountryFile.load)
        let countries = sheets.compactMap(\.value)
        let findings =
            (own?.findings ?? [missing(ownPath)]) + sheets.flatMap(\.findings)
            + (sheets.isEmpty ? [missing(countriesFolder + "FR.yml")] : []) + unused(ours)
        let company = own?.value.map { company in
            Company(
                name: company.name, defaultLanguage: company.defaultLanguage, disclosure: company.disclosure,
                countries: Dictionary(countries.map { ($0.code, $0) }) { first, _ in first })
        }
        return Loaded(value: company, findings: findings)
    }

    private static func ownFile(_ file: DataFile) -> Loaded<Company> {
        YAMLFile.load(file) { company in
            let name = company.string("name")
            _ = company.optionalChoice("register", of: Register.self)
            let language = company.language("default_language")
            let disclosure = company.wording("disclosure")
            _ = company.optionalStrings("products")
            _ = company.optionalStrings("vocabulary")
            company.checkBraces(in: disclosure, of: "disclosure")
            return Company(
                name: name, defaultLanguage: language,
                disclosure: Wording(disclosure.byLanguage.mapValues { $0.replacing("{company}", with: name) }), countries: [:])
        }
    }

    private static func isCountry(_ file: DataFile) -> Bool {
        file.path.hasPrefix(countriesFolder) && !file.path.dropFirst(countriesFolder.count).contains("/")
    }

    private static func missing(_ path: String) -> Diagnostic {
        Diagnostic(
            place: Place(file: path), severity: .error,
            message: Wording([.french: "Il manque le fichier \(path).", .english: "The file \(path) is missing."]),
            fix: Wording([
                .french: "Copiez celui du projet, puis adaptez-le.", .english: "Copy the project’s own, then adapt it.",
            ]), rule: "missing-file")
    }

    private static func unused(_ files: [DataFile]) -> [Diagnostic] {
        files.filter { $0.path != ownPath && !isCountry($0) }.map { file in
            Diagnostic(
                place: Place(file: file.path), severity: .warning,
                message: Wording([.french: "Personne ne lit ce fichier.", .english: "Nobody reads this file."]),
                fix: Wording([
                    .french: "Une fiche de pays se range dans company/countries, par exemple FR.yml.",
                    .english: "A country’s sheet belongs in company/countries, for example FR.yml.",
                ]), rule: "unused-file")
        }
    }
}

extension Record {
    /// Nothing but `{company}` stands in braces.
    fileprivate mutating func checkBraces(in wording: Wording, of key: String) {
        for text in wording.byLanguage.values where text.replacing("{company}", with: "").contains(where: { "{}".contains($0) }) {
            findings.error(
                at: place(of: key), rule: "placeholder", fr: "Entre accolades, seul {company} est remplacé.",
                en: "In braces only {company} is filled in.",
                fix: (
                    "Écrivez {company} pour le nom de l’entreprise, et enlevez les autres accolades.",
                    "Write {company} for the company’s name, and remove other braces."
                ))
            return
        }
    }
}
