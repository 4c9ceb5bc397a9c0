import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
def generate = 'io.github.feishucodegen:feishu-codegen-maven-plugin:generate@client'
assert new File(basedir, 'build.log').text.contains(' in src/main/java as generated')

build.edit('src/main/feishu/hire/job-get.md', 'job_id | string', 'job_id | int')
def before = build.times('src/main/java')
def stale = build.fail('verify')
assert stale.says('in src/main/java would change (- current line, + generated line):')
assert stale.log() =~ /GetJobReq\.java:\d+ differs/
assert stale.log() =~ /\+ GetJobReq: public .*Long getJobId\(\)/
assert stale.says('To update the files, run "mvn ' + generate + '" and commit what it changes.')
assert build.times('src/main/java') == before

build.run(generate, 'verify')

return true
