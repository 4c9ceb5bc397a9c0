package io.github.feishucodegen.benchmarks.official;

import io.github.feishucodegen.fixture.StubPlatform;
import io.github.feishucodegen.fixture.StubResponse;
import io.github.feishucodegen.javacode.JavaEmitter;
import io.github.feishucodegen.javacode.JavaOptions;
import io.github.feishucodegen.linking.RenamedModel;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.output.FileSet;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.sdknames.SdkNames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;

/**
 * The generated client of one service, compiled into a folder.
 *
 * @param example the documented answer of {@code get_by_talent}
 */
record InterviewClient(Path classes, String example) {
    static final String BASE_PACKAGE = "com.like.oapi";

    /** From the platform's pages where {@code feishu.shared} says that they are, or else from the project's own. */
    static InterviewClient in(Path folder) throws IOException {
        Path pages = Optional.ofNullable(System.getProperty("feishu.shared"))
                .map(shared -> Path.of(shared, "corpus", "native", "hire-v1"))
                .orElse(Path.of("..", "specs", "hire"));
        ApiModel model = Pipeline.read(new PageSelection(List.of(pages), List.of(), List.of()))
                .value()
                .model();
        SdkNames names = SdkNames.official();
        FileSet java = JavaEmitter.emit(RenamedModel.of(model, names), new JavaOptions(BASE_PACKAGE, names))
                .value();
        List<Path> sources = new ArrayList<>();
        for (String path : java.paths()) {
            Path file = folder.resolve("src").resolve(path);
            Files.createDirectories(file.getParent());
            sources.add(Files.writeString(file, java.text(path)));
        }
        Path classes = folder.resolve("classes");
        compile(sources, classes, System.getProperty("java.class.path"));
        return new InterviewClient(classes, example(model));
    }

    /** A platform that answers every call with the example, and records none. */
    StubPlatform platform() {
        StubPlatform platform = new StubPlatform();
        platform.server().stopRecording();
        platform.answer(StubResponse.json(200, example));
        return platform;
    }

    private static String example(ApiModel model) {
        return model.operations().stream()
                .filter(operation -> operation.id().toString().equals("hire.v1.interview.get_by_talent"))
                .map(Operation::responseExamples)
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow()
                .text();
    }

    static void compile(List<Path> sources, Path classes, String classPath) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("-g", "-nowarn", "-proc:none", "-encoding", "UTF-8", "-classpath", classPath, "-d"));
        arguments.add(Files.createDirectories(classes).toString());
        sources.forEach(source -> arguments.add(source.toString()));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        if (ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(new String[0])) != 0) {
            throw new AssertionError(said.toString(StandardCharsets.UTF_8));
        }
    }
}
