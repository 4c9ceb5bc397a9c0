package io.github.feishucodegen.correction;

import io.github.feishucodegen.correction.YamlNode.Entry;
import io.github.feishucodegen.diagnostic.Result;
import java.util.List;
import java.util.regex.Pattern;

/** Reads an overlay. An error in one correction does not prevent the others from being read. */
public final class CorrectionReader {
    /** The key that marks a YAML file as an overlay. Its value is the version of the format. */
    public static final String MARK = "feishu-overlay";

    private static final String FORMAT = "1";
    private static final Pattern TYPE = Pattern.compile("[^\\s.]+\\.[^\\s.]+\\.[^\\s]+");

    private final Attempts attempts;
    private final OperationReader operations;

    private CorrectionReader(Attempts attempts) {
        this.attempts = attempts;
        this.operations = new OperationReader(attempts);
    }

    /**
     * Reads an overlay. There are no corrections if the file as a whole cannot be read; an error says why.
     *
     * @param file the file's name for messages
     */
    public static Result<Corrections> read(String file, String text) {
        Attempts attempts = new Attempts(file);
        CorrectionReader reader = new CorrectionReader(attempts);
        Corrections corrections =
                attempts.attempt(() -> reader.file(YamlText.parse(text))).orElse(Corrections.NONE);
        return new Result<>(corrections, attempts.diagnostics());
    }

    private Corrections file(YamlNode root) {
        Members members = new Members(root, "an overlay", List.of(MARK, "operations", "types", "reason"));
        String format = members.text(MARK);
        if (!FORMAT.equals(format)) {
            throw new YamlFault(members.line(MARK), "an overlay must have '" + MARK + ": " + FORMAT + "' at its top");
        }
        return new Corrections(
                attempts.each(members, "operations", operations::read),
                attempts.each(members, "types", this::type),
                false);
    }

    private TypeCorrection type(Entry entry) {
        if (!TYPE.matcher(entry.key()).matches()) {
            throw new YamlFault(
                    entry.line(),
                    "'" + entry.key() + "' is not a type such as hire.v1.interviewer: project, version, name");
        }
        Members members = new Members(entry.value(), "a type", List.of("fields", "reason"));
        String[] parts = entry.key().split("\\.", 3);
        List<FieldCorrection> fields =
                attempts.each(members, "fields", new FieldReader(attempts, FieldPath::inType, false)::read);
        if (fields.isEmpty() && attempts.haveAllSucceeded()) {
            throw new YamlFault(entry.line(), "there is no correction here; the only key is fields");
        }
        return new TypeCorrection(attempts.at(entry.line()), parts[0], parts[1], parts[2], fields);
    }
}
