import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
def log = new File(basedir, 'build.log').text
assert !log.contains('not marked as @threadSafe') && !log.contains('not marked as thread-safe')

def sources = ['a', 'b', 'c', 'd'].collect { build.bytes("$it/target/generated-sources") }
assert sources[0].size() > 10
assert sources.every { it == sources[0] }
