import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
def overlay = 'src/main/feishu/hire/job.overlay.yaml'
def java = { name ->
    def path = build.bytes('target/generated-sources/feishu').keySet().find { it.endsWith("/${name}.java") }
    path == null ? '' : build.file("target/generated-sources/feishu/$path").text
}
assert new File(basedir, 'build.log').text.contains('corrected by 2 overlays')
assert java('GetJobReq').contains('Long getJobId()')
assert java('FinishJobReq') != '' && java('CloseJobReq') == ''

// The pages are generated from again, and the overlay is another: corrections stay, and follow.
build.edit('src/main/feishu/hire/job-get.md', 'Which job', 'Which of them')
build.edit(overlay, 'path.job_id: { type: int }', 'path.job_id: { type: number }')
assert build.run('generate-sources').says('corrected by 2 overlays')
assert java('GetJobReq').contains('Double getJobId()') && java('GetJobReq').contains('Which of them')
assert java('FinishJobReq') != ''

// The page says it itself by now.
build.edit('src/main/feishu/hire/job-get.md', 'job_id | string', 'job_id | number')
def superfluous = build.run('generate-sources')
assert superfluous.log() =~ /WARN.* hire\/job\.overlay\.yaml:6: .*\[correction-superfluous\]/

// What a correction was about is gone.
build.edit('src/main/feishu/hire/job-close.md', '∟ title', '∟ name')
def lost = build.fail('generate-sources')
assert lost.log() =~ /hire\/job\.overlay\.yaml:9: .*\[correction-without-target\]/
assert lost.says('and nothing was generated:')

return true
