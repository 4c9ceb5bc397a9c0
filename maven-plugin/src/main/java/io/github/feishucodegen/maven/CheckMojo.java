package io.github.feishucodegen.maven;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.output.FolderDrift;
import io.github.feishucodegen.pipeline.Count;
import io.github.feishucodegen.pipeline.Drift;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.Pipeline;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build if a committed client differs from what {@code generate} would write now. It writes nothing.
 *
 * <p>It is for projects that commit the client's sources and run {@code generate} by hand. A file is ignored if the
 * folder's list, {@code .feishu-codegen-manifest}, does not name it and it would not be generated.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ClientMojo {
    /**
     * The folder with the Java packages.
     *
     * <p>Example: {@code <outputDirectory>src/main/java</outputDirectory>}
     */
    @Parameter(property = "feishu-codegen.outputDirectory", defaultValue = DEFAULT_OUTPUT)
    private @Nullable File outputDirectory;

    /**
     * The layout of {@code outputDirectory}: {@code single} or {@code per-project}, as in the goal {@code generate}.
     *
     * <p>Example: {@code <layout>per-project</layout>}
     */
    @Parameter(property = "feishu-codegen.layout", defaultValue = "single")
    private String layout = "single";

    private static final int FILES_LISTED = 10;
    private static final int SIGNATURES_LISTED = 20;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped("The check")) {
            return;
        }
        ClientRequest request = request(Part.CLIENT, output(), LayoutParameter.read(layout), false);
        Pipeline pipeline = request.pipeline();
        Result<Drift> result = run(() -> pipeline.compareJava(request.target()));
        warnOfMissingLock();
        Findings findings = Findings.of(result.diagnostics());
        logNotes(findings);
        FolderDrift drift = result.value().folder();
        if (drift == null) {
            throw failure("nothing was compared", findings.errors(), adviceOnErrors(result));
        }
        if (!drift.isEmpty()) {
            throw failure(lines(result.value(), drift));
        }
        getLog().info("Read " + result.value().reading().summary() + "; " + Count.of(drift.compared(), "file") + " in "
                + fromBase(output()) + " as generated");
    }

    private Path output() {
        return Objects.requireNonNull(outputDirectory).toPath();
    }

    private List<String> lines(Drift drift, FolderDrift folder) {
        List<String> lines = new ArrayList<>();
        lines.add(folder.files().size() + " of " + Count.of(folder.compared(), "file") + " in " + fromBase(output())
                + " would change (- current line, + generated line):");
        lines.addAll(drift.files(FILES_LISTED));
        List<String> signatures = drift.signatures(SIGNATURES_LISTED);
        if (!signatures.isEmpty()) {
            lines.add("Public signatures that change:");
            lines.addAll(signatures);
        }
        lines.add("To update the files, run \"" + command("generate") + "\" and commit what it changes.");
        return lines;
    }
}
