import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
def before = build.times('src')
def sources = []
build.file('src').eachFileRecurse { sources << it }
sources << build.file('src')
sources.each { it.setWritable(false, false) }
try {
    build.run('clean', 'compile')
    assert build.times('src') == before
} finally {
    sources.each { it.setWritable(true, true) }
}

return true
