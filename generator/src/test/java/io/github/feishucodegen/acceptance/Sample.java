package io.github.feishucodegen.acceptance;

import io.github.feishucodegen.javacode.Compilation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/** A page's calling example for the official Java SDK, with its imports changed and nothing else. */
record Sample(String name, String source) {
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern CLASS = Pattern.compile("^public class (\\w+)", Pattern.MULTILINE);

    /** The only example on a page. */
    static Sample on(Path page) {
        return of(CodeBlocks.of(page, "java").get(0), page);
    }

    /** An example as it stands on a page. */
    static Sample of(String example, Path page) {
        String source = OfficialImports.change(example);
        // The platform prints its examples without this import.
        if (source.contains("StandardCharsets.") && !source.contains("StandardCharsets;")) {
            source = source.replaceFirst("(?m)^import ", "import java.nio.charset.StandardCharsets;\nimport ");
        }
        Matcher packageName = PACKAGE.matcher(source);
        Matcher className = CLASS.matcher(source);
        if (!className.find()) {
            throw new AssertionError("no public class in the example on " + page);
        }
        return new Sample((packageName.find() ? packageName.group(1) + "." : "") + className.group(1), source);
    }

    /**
     * Compiles the example with the client at hand and runs it.
     *
     * @return what it printed, without spaces at the ends
     */
    String run(GeneratedClient client) throws ReflectiveOperationException {
        ClassLoader classes = Compilation.compile(client.classes(), name.replace('.', '/') + ".java", source);
        // What it says of itself when it starts is not for the example's output.
        LoggerFactory.getILoggerFactory();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            System.setErr(capture);
            Class.forName(name, true, classes).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return printed.toString(StandardCharsets.UTF_8).strip();
    }
}
