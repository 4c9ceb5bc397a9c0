import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
def packages = 'target/generated-sources/feishu/io/github/feishucodegen/feishu'
def bytes = build.bytes('target/generated-sources')
def before = build.times('target/generated-sources/feishu')
build.file("$packages/Client.java").text = '// mine'
build.file("$packages/service/hire/HireService.java").delete()

def again = build.run('compile')

assert again.says("$packages/Client.java had been changed since it was generated, and was written again")
assert again.says('; wrote 2 files, ')
assert build.bytes('target/generated-sources') == bytes
assert build.changed('target/generated-sources/feishu', before).size() == 2
