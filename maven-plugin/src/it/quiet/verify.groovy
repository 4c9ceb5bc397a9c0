import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
assert build.run('-q', 'generate-sources').log().replaceAll(/\x1B\[0?m/, '').isBlank()
assert build.file('target/generated-sources/feishu').exists()
