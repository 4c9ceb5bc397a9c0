package io.github.feishucodegen.maven;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.lock.NameDrift;
import io.github.feishucodegen.pipeline.Count;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.LockFile;
import io.github.feishucodegen.pipeline.LockResult;
import io.github.feishucodegen.pipeline.Pipeline;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes all names of the client into the name lock, or checks that they agree with it.
 *
 * <p>Commit the lock. {@code generate} and {@code check} keep its names, even if pages are added or their order
 * changes.
 */
@Mojo(name = "names", threadSafe = true)
public final class NamesMojo extends ClientMojo {
    private static final int LISTED = 20;

    /**
     * Checks instead of writing: the build fails if the names differ from the lock, and nothing is written.
     *
     * <p>Example: {@code mvn feishu-codegen:names -Dfeishu-codegen.verify}
     */
    @Parameter(property = "feishu-codegen.verify", defaultValue = "false")
    private boolean verify;

    /**
     * Writes the lock even if {@code verify} is set. Use it in a project whose POM sets {@code verify} to check the
     * lock in each build.
     *
     * <p>Example: {@code mvn feishu-codegen:names@names -Dfeishu-codegen.updateLock}
     */
    @Parameter(property = "feishu-codegen.updateLock", defaultValue = "false")
    private boolean updateLock;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped("The lock of names")) {
            return;
        }
        LockFile lock = lock();
        boolean onlyLook = verify && !updateLock;
        if (onlyLook && Files.notExists(lock.file())) {
            throw new MojoFailureException(
                    "the name lock " + fromBase(lock.file()) + " is missing (parameter lock). To " + "write it, run \""
                            + command("names") + " -Dfeishu-codegen.updateLock\"");
        }
        Pipeline pipeline = pipeline(sources()).make().lock(lock, false);
        Result<LockResult> result = run(() -> onlyLook ? pipeline.verifyNames() : pipeline.lockNames());
        Findings findings = Findings.of(result.diagnostics());
        logNotes(findings);
        LockResult locking = result.value();
        NameDrift drift = locking.drift();
        if (drift == null) {
            throw failure("no names were given", findings.errors(), adviceOnErrors(result));
        }
        Listing.of(findings.errors(), LISTED_IN_LOG).forEach(getLog()::warn);
        String file = fromBase(lock.file());
        if (!onlyLook) {
            getLog().info("Read " + locking.reading().summary() + "; locked " + locking.summary() + ", in " + file);
        } else if (drift.isEmpty()) {
            getLog().info("Read " + locking.reading().summary() + "; all names are as in " + file);
        } else {
            List<String> lines = new ArrayList<>();
            lines.add(Count.of(drift.size(), "name") + " drifted from " + file + ":");
            lines.addAll(locking.lines(LISTED));
            lines.add("If that is wanted, run \"" + command("names") + " -Dfeishu-codegen.updateLock\" and commit "
                    + file + ".");
            throw failure(lines);
        }
    }
}
