import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
assert build.bytes('target').keySet().any { it.endsWith('/CloseJobReq.class') }
build.file('src/main/feishu/hire/job-close.md').delete()

build.run('compile')

assert build.bytes('target').keySet().every { !it.contains('CloseJob') }
assert build.bytes('target').keySet().any { it.endsWith('/GetJobReq.class') }
