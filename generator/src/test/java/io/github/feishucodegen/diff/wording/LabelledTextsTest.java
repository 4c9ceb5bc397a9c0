package io.github.feishucodegen.diff.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.DiffPages;
import io.github.feishucodegen.diff.Differ;
import io.github.feishucodegen.diff.Snapshot;
import io.github.feishucodegen.diff.match.PlainText;
import io.github.feishucodegen.diff.rule.Impact;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The phrases find what a reviewer found. {@code labels.txt} has 200 changed texts, drawn at random from two dates of the
 * converted pages and from native against published pages, and labelled before the phrases were written.
 */
@Tag("corpus")
class LabelledTextsTest {
    private static final int LABELS = 200;

    /** Readers of pages improve, so a text can become another one. */
    private static final int FEWEST = 190;

    private static final double ENOUGH = 0.9;

    @Test
    void precisionAndRecallAreNinetyPercent() throws IOException {
        Map<String, Boolean> found = new TreeMap<>();
        worthReading("converted-2026-03", "converted-2026-05", found);
        worthReading("native", "published-2026-07", found);

        List<String> right = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int compared = 0;
        for (String line : labels()) {
            String[] label = line.split(" +", 3);
            Boolean report = found.get(label[0]);
            if (report == null) {
                continue;
            }
            compared++;
            boolean worth = !label[1].equals("-");
            if (report) {
                (worth ? right : wrong).add(line);
            } else if (worth) {
                missed.add(line);
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(FEWEST);
        assertThat((double) right.size() / (right.size() + wrong.size()))
                .as("precision; wrong: " + wrong)
                .isGreaterThanOrEqualTo(ENOUGH);
        assertThat((double) right.size() / (right.size() + missed.size()))
                .as("recall; missed: " + missed)
                .isGreaterThanOrEqualTo(ENOUGH);
    }

    /** Adds the digests of all changed texts, and whether a rule says that they are worth reading. */
    private static void worthReading(String before, String after, Map<String, Boolean> found) {
        List<Change> changes = Differ.compare(
                        Snapshot.of(DiffPages.corpus(before)), Snapshot.of(DiffPages.corpus(after)), "com.example")
                .changes();
        for (Change change : changes) {
            found.merge(
                    digest(change.before(), change.after()), change.rule().impact() != Impact.TEXT, Boolean::logicalOr);
        }
    }

    private static List<String> labels() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(LabelledTextsTest.class.getResourceAsStream("labels.txt"), "labels.txt")) {
            List<String> labels = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            assertThat(labels).hasSize(LABELS);
            return labels;
        }
    }

    private static String digest(@Nullable String before, @Nullable String after) {
        try {
            byte[] both = (plain(before) + "\0" + plain(after)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(both), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : PlainText.of(text);
    }
}
