package io.github.feishucodegen.cli;

import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.accept.AcceptedChange;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.accept.TeamPolicy;
import io.github.feishucodegen.diff.rule.Impact;
import io.github.feishucodegen.pipeline.Comparison;
import io.github.feishucodegen.pipeline.ReviewSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options by which changes are judged. */
final class PolicyOptions {
    @Option(
            names = "--contract",
            paramLabel = "CONTRACT",
            defaultValue = "both",
            converter = Words.OfContract.class,
            description = {
                "The contract that callers rely on: wire (requests and responses), java (the classes and methods of "
                        + "the client) or both.",
                "Default: ${DEFAULT-VALUE}"
            })
    private Contract contract;

    @Option(
            names = "--accepted",
            paramLabel = "FILE.json",
            description =
                    "The file with accepted changes, which are listed separately and do not fail the run. docs/diff.md "
                            + "describes its format.")
    private @Nullable Path accepted;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "The policy of the team, in YAML or JSON: severities, patterns of accepted changes, owners. "
                    + "docs/diff.md describes its format.")
    private @Nullable Path policy;

    @Option(
            names = "--level",
            paramLabel = "SEVERITY",
            converter = Level.class,
            description = {
                "The lowest severity that reports show: breaking, risky, safe, wording or text.",
                "Default: that of the policy, or else text."
            })
    private @Nullable Impact level;

    @Option(
            names = "--sunset",
            paramLabel = "DATE|DAYS",
            converter = Sunset.class,
            description = "Also report what ends until this day, or within this number of days, by a date that its "
                    + "description names.")
    private @Nullable LocalDate sunset;

    /** @param failOn the lowest severity that fails the run */
    Review.Policy policy(FailOn failOn) {
        List<AcceptedChange> known = accepted == null ? List.of() : Comparison.readAccepted(accepted);
        TeamPolicy team = policy == null ? TeamPolicy.NONE : Comparison.readPolicy(policy);
        return new Review.Policy(contract, failOn, known, today(), team, level, sunset);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** Reads a severity. */
    static final class Level implements ITypeConverter<Impact> {
        @Override
        public Impact convert(String word) {
            try {
                return ReviewSettings.level(word);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** Reads a date or a number of days. */
    static final class Sunset implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return ReviewSettings.sunset(text, today());
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
