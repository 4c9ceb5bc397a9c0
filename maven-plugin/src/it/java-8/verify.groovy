import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
assert new File(basedir, 'build.log').text.contains(
        'generated code needs Java 11, and this project is compiled for Java 8')

return true
