import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
build.run('generate-sources', '-Dfeishu-codegen.basePackage=com.example.feishu', '-Dfeishu-codegen.excludes=**/job-close.md')
assert build.file('target/generated-sources/feishu/com/example/feishu/Client.java').exists()
assert !build.file('target/generated-sources/feishu/io').exists()
assert build.bytes('target/generated-sources').keySet().every { !it.contains('CloseJob') }

build.run('compile')
assert build.file('target/classes/io/github/feishucodegen/feishu/Client.class').exists()
assert build.file('target/generated-sources/feishu/io/github/feishucodegen/feishu/Client.java').exists()
