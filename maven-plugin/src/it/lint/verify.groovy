import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
assert new File(basedir, 'build.log').text =~ /hire\/job-get\.md:\d+: .*\[duplicate-row\]/
assert build.file('target/lint.sarif').text.contains('duplicate-row')

build.edit('src/main/feishu/hire/job-get.md', 'job_id | string | Which job\njob_id', 'job_id')
build.run('verify')

return true
