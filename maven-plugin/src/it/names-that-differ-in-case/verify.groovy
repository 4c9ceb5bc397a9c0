import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
def names = build.bytes('target/generated-sources').keySet()
assert names.size() > 20
assert names.collect { it.toLowerCase(Locale.ROOT) }.toSet().size() == names.size()
