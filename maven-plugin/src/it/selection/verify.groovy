import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
def log = new File(basedir, 'build.log').text
assert log.contains('Read 2 pages: 2 operations') && log.contains('; selected 1 operation')
def files = build.bytes('target/generated-sources').keySet()
assert build.bytes('target/classes').keySet().any { it.endsWith('/GetJobReq.class') }
assert files.any { it.endsWith('/Salary.java') }
assert files.every { !it.contains('CloseJob') && !it.endsWith('/Farewell.java') }

// All of them, for comparison.
build.edit('pom.xml', '<select>!hire/v1/*/close</select>', '')
build.run('generate-sources')
assert build.bytes('target/generated-sources').keySet().any { it.endsWith('/Farewell.java') }

build.edit('pom.xml', '<select>hire/v1</select>', '<select>hire/v1/jbo</select>')
assert build.fail('generate-sources').says("'hire/v1/jbo' selects no operation: hire/v1 has no 'jbo'; did you mean 'job'? (parameter selects)")

return true
