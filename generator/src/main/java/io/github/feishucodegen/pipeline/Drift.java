package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diagnostic.Shortened;
import io.github.feishucodegen.output.FileDrift;
import io.github.feishucodegen.output.FolderDrift;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The differences between a folder and the files that would be generated now.
 *
 * @param folder null if nothing was generated because of errors
 */
public record Drift(ReadResult reading, @Nullable FolderDrift folder) {
    private static final int LONGEST_LINE = 160;

    /**
     * The files that differ, each with its first differing line.
     *
     * @param longest the maximum number of files; the others are only counted
     */
    public List<String> files(int longest) {
        List<String> lines = new ArrayList<>();
        List<FileDrift> all = folder == null ? List.of() : folder.files();
        all.stream().limit(longest).forEach(file -> addFile(file, lines));
        addRest(all.size() - longest, "file", lines);
        return lines;
    }

    /**
     * The public Java signatures that existing files would lose ({@code -}) and gain ({@code +}).
     *
     * @param longest the maximum number of signatures; the others are only counted
     */
    public List<String> signatures(int longest) {
        List<String> all = new ArrayList<>();
        for (FileDrift file : folder == null ? List.<FileDrift>of() : folder.files()) {
            if (file.found() != null && file.wanted() != null) {
                addSignatures("- ", file, file.lostSignatures(), all);
                addSignatures("+ ", file, file.gainedSignatures(), all);
            }
        }
        List<String> lines = new ArrayList<>(all.subList(0, Math.min(longest, all.size())));
        addRest(all.size() - longest, "signature", lines);
        return lines;
    }

    private static void addFile(FileDrift file, List<String> lines) {
        String path = Findings.printable(file.path());
        if (file.found() == null) {
            lines.add(path + " is missing");
        } else if (file.wanted() == null) {
            lines.add(path + " would no longer be generated");
        } else {
            file.firstLine().ifPresent(line -> {
                lines.add(path + ":" + line.number() + " differs");
                lines.add("  - " + shown(line.found()));
                lines.add("  + " + shown(line.wanted()));
            });
        }
    }

    private static void addSignatures(String sign, FileDrift file, Set<String> signatures, List<String> lines) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1).replace(".java", "");
        signatures.forEach(signature -> lines.add(sign + name + ": " + shown(signature)));
    }

    private static void addRest(int rest, String thing, List<String> lines) {
        if (rest > 0) {
            lines.add("and " + Count.of(rest, "more " + thing));
        }
    }

    private static String shown(String line) {
        return Findings.printable(Shortened.of(line, LONGEST_LINE));
    }
}
