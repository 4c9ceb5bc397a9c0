import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
def packages = 'io/github/feishucodegen/feishu'
assert build.file("target/generated-sources/feishu/client/$packages/Client.java").exists()
assert build.file("target/generated-sources/feishu/hire/$packages/service/hire/HireService.java").exists()
assert build.file("target/classes/$packages/service/hire/HireService.class").exists()

def before = build.times('target')
assert build.run('compile').says('Nothing to compile')
assert build.times('target') == before
