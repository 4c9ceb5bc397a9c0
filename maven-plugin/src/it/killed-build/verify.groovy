import io.github.feishucodegen.maven.it.Build

// More of them with mvn verify -Dinvoker.test=setup-*,killed-build -Dkills=100
def kills = Integer.getInteger('kills', 2)
def seed = Long.getLong('seed', System.nanoTime())
println "$kills kills, -Dseed=$seed"
def random = new Random(seed)

def build = new Build(binding.variables)
def page = 'src/main/feishu/hire/job-close.md'
def sources = build.bytes('target/generated-sources')
def classes = build.bytes('target/classes')
build.file('target').deleteDir()
def start = System.nanoTime()
build.run('compile')
def duration = (System.nanoTime() - start).intdiv(1_000_000) as int

def moments = [:].withDefault { 0 }
kills.times { kill ->
    // Every second build is killed while it turns other files into the right ones.
    def fresh = kill % 2 == 0
    if (fresh) {
        build.file('target').deleteDir()
    } else {
        build.edit(page, 'title | string', 'title | int')
    }
    def process = build.start([:], build.file('killed.log'), 'compile')
    Thread.sleep(random.nextInt(duration))
    process.destroyForcibly().waitFor()

    def writing = build.file('target/generated-sources/feishu/.feishu-codegen-new').exists()
    moments[writing ? 'while files were written'
            : build.bytes('target/generated-sources') == (fresh ? [:] : sources) ? 'before files were written'
            : build.bytes('target/classes') == (fresh ? [:] : classes) ? 'before classes were written'
            : 'later'] += 1
    if (!fresh) {
        build.edit(page, 'title | int', 'title | string')
    }
    build.run('compile')

    assert build.bytes('target/generated-sources') == sources
    assert build.bytes('target/classes') == classes
}
println "killed builds, by how far they were: $moments"

return true
