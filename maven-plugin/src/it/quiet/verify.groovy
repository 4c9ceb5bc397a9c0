import io.github.feishucodegen.maven.it.Build

// Maven and the JDK may have something to say of themselves. A build that does not reach the goal says that too.
def build = new Build(binding.variables)
def withoutTheGoal = lines(build.run('-q', 'validate'))
def said = lines(build.run('-q', 'generate-sources')) - withoutTheGoal

assert said.every { it.isBlank() }
assert build.file('target/generated-sources/feishu').exists()

List<String> lines(Build.Run run) {
    run.log().replaceAll(/\x1B\[0?m/, '').readLines()
}
