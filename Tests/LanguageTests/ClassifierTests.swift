import Testing

@testable import Language

@Suite("Classifier")
struct ClassifierTests {
    private static let sentences: [(String, Int)] = [
        ("je peux poster une photo", 0), ("puis-je publier une image", 0), ("montrer une photo de l'équipe", 0),
        ("efface mes données", 1), ("supprime tout ce que tu sais de moi", 1), ("oublie mes messages", 1),
        ("bonjour", 2), ("salut toi", 2), ("bonsoir à tous", 2),
    ]

    private func trained(_ extractor: FeatureExtractor = FeatureExtractor(), denseWeight: Float = 0) -> (String) -> [Float] {
        let read: (String) -> SentenceFeatures = { extractor.features(of: Tokens($0), saying: $0) }
        let features = Self.sentences.map { read($0.0) }
        let space = FeatureSpace(fitting: features, denseWeight: denseWeight)
        let classifier = LinearClassifier(
            features.map(space.vector), labels: Self.sentences.map(\.1), classes: 3, features: space.count)
        return { classifier.scores(of: space.vector(of: read($0))) }
    }

    @Test("It learns what it is shown", arguments: ClassifierTests.sentences)
    func learns(sentence: String, label: Int) throws {
        let scores = trained()(sentence)
        #expect(scores.indices.max { scores[$0] < scores[$1] } == label)
        #expect(scores[label] > 0)
    }

    @Test("Training twice gives the same numbers to the last bit")
    func deterministic() { #expect(trained()("une photo de moi") == trained()("une photo de moi")) }

    @Test("Concepts carry over to words never seen, also of another language")
    func concepts() {
        let concepts = Concepts(["picture": ["photo*", "image*", "picture*"], "publish": ["post*", "publi*"]])
        let scores = trained(FeatureExtractor(concepts: concepts))("posting pictures")
        #expect(scores.indices.max { scores[$0] < scores[$1] } == 0)
    }

    @Test("A dense block of features is one more block")
    func dense() {
        let block = DenseBlock(weight: 2) { text in text.contains("données") || text.contains("RGPD") ? [1, 0] : [0, 1] }
        let with = trained(FeatureExtractor(dense: block), denseWeight: 2)("RGPD")
        #expect(with[1] > trained()("RGPD")[1])
        #expect(with.indices.max { with[$0] < with[$1] } == 1)
    }

    @Test("Vectors have length one, less when something was never heard of")
    func lengths() {
        let extractor = FeatureExtractor()
        let space = FeatureSpace(fitting: Self.sentences.map { extractor.features(of: Tokens($0.0), saying: $0.0) })
        let known = space.vector(of: extractor.features(of: Tokens("bonjour"), saying: ""))
        let strange = space.vector(of: extractor.features(of: Tokens("bonjour zwykx"), saying: ""))
        #expect(abs(known.length - 1) < 0.001)
        #expect(strange.length < 0.8)
    }
}
