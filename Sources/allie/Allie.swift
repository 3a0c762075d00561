import ArgumentParser
import Server
@main struct Allie: ParsableCommand { func run() {} }
