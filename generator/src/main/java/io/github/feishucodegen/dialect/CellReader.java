package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.CellDeclaration;
import io.github.feishucodegen.declaration.ScopeDeclaration;
import io.github.feishucodegen.declaration.ValueDeclaration;
import io.github.feishucodegen.diagnostic.TableFinding;
import io.github.feishucodegen.dialect.ReadCells.Description;
import io.github.feishucodegen.document.Cell;
import io.github.feishucodegen.document.Inline;
import io.github.feishucodegen.document.Table;
import io.github.feishucodegen.document.Tag;
import io.github.feishucodegen.document.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits the description cell of a field into description, default, example, listed values, limits and scopes. */
final class CellReader {
    /** A placeholder for a tag in the text. It keeps labels and tags in their order. */
    private static final char TAG = '\uE010';

    private final LabelMarks marks;
    private final ReadCells known;
    private final Findings findings;

    CellReader(LabelMarks marks, ReadCells known, Findings findings) {
        this.known = known;
        this.marks = marks;
        this.findings = findings;
    }

    /** @param notation the notation of the table that has the cell */
    CellDeclaration read(Cell cell, Table.Notation notation, int line) {
        if (cell.content().isEmpty()) {
            return CellDeclaration.EMPTY;
        }
        Description description =
                known.description(cell, marks, notation, () -> new Reading().read(cell, marks, notation));
        description
                .unreadLimits()
                .forEach(unread -> findings.add(TableFinding.LIMIT_UNREAD, line, "Cannot read %s as a limit", unread));
        return description.cell();
    }

    /** One cell while it is read. */
    private static final class Reading {
        private final List<Tag> tags = new ArrayList<>();
        private int tag;
        private final StringBuilder description = new StringBuilder();
        private final List<ValueDeclaration> values = new ArrayList<>();
        private final List<ScopeDeclaration> scopes = new ArrayList<>();
        private final LimitsReader limits = new LimitsReader();
        private final List<String> unreadLimits = new ArrayList<>();
        private @Nullable String defaultValue;
        private @Nullable String example;
        private @Nullable String fixedValue;
        private boolean possible;

        Description read(Cell cell, LabelMarks marks, Table.Notation notation) {
            String text = flow(cell);
            LabelStyle style = LabelStyle.of(marks, notation, text);
            for (Labels.Segment segment : Labels.split(text, style)) {
                take(segment, style);
            }
            return new Description(result(), List.copyOf(unreadLimits));
        }

        private String flow(Cell cell) {
            StringBuilder text = new StringBuilder();
            for (Inline inline : cell.content()) {
                if (inline instanceof Text plain) {
                    text.append(plain.markdown().replace(TAG, ' '));
                } else if (inline instanceof Tag found) {
                    switch (found.name()) {
                        case "md-enum-item", "md-perm" -> {
                            tags.add(found);
                            text.append(TAG);
                        }
                        default -> text.append(found.markdown());
                    }
                }
            }
            return text.toString();
        }

        private void take(Labels.Segment segment, LabelStyle style) {
            String text = withoutTags(segment.text());
            switch (segment.label()) {
                case NONE -> remark(text, style);
                case REMARK ->
                    remark("**" + segment.name() + "**：" + (text.startsWith("- ") ? "\n" : "") + text, style);
                case EXAMPLE -> {
                    Literals.Cut cut = Literals.cut(text.strip());
                    example = cut.value().isEmpty() ? example : Literals.withoutBackticks(cut.value());
                    describe(cut.rest());
                }
                case DEFAULT -> {
                    Literals.Cut cut = Literals.cut(text.strip());
                    defaultValue = cut.value().isEmpty() ? defaultValue : Literals.unquoted(cut.value());
                    describe(cut.rest());
                }
                case FIXED -> {
                    Literals.Cut cut = Literals.cut(text.strip());
                    fixedValue = cut.value().isEmpty() ? fixedValue : Literals.unquoted(cut.value());
                    describe(cut.rest());
                }
                case VALUES, POSSIBLE_VALUES -> {
                    possible |= segment.label() == Label.POSSIBLE_VALUES;
                    ListedValues.Found found = ListedValues.read(text);
                    values.addAll(found.values());
                    describe(found.rest());
                }
                case LIMITS -> {
                    for (String unread : limits.read(segment.name(), text)) {
                        unreadLimits.add(unread);
                        describe(unread);
                    }
                }
                case FIELD_SCOPES -> scopes.addAll(Scopes.in(text));
            }
        }

        private String withoutTags(String text) {
            if (text.indexOf(TAG) < 0) {
                return text;
            }
            StringBuilder rest = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) != TAG) {
                    rest.append(text.charAt(i));
                    continue;
                }
                Tag found = tags.get(tag++);
                if (found.name().equals("md-perm")) {
                    Scopes.of(found).ifPresent(scopes::add);
                } else {
                    values.add(new ValueDeclaration(found.attribute("key").strip(), found.text()));
                }
            }
            return Labels.content(rest.toString());
        }

        private void remark(String text, LabelStyle style) {
            scopes.addAll(Scopes.demanded(text));
            if (style == LabelStyle.JOINED) {
                ListedValues.Found found = ListedValues.unlabelled(text);
                values.addAll(found.values());
                describe(found.rest());
            } else {
                describe(text);
            }
        }

        private void describe(String text) {
            // The next label may have been a list item; then its dash is left at the end of this text.
            String bare =
                    text.endsWith("\n-") ? text.substring(0, text.length() - 2).strip() : text;
            if (!bare.isEmpty()) {
                description.append(description.isEmpty() ? "" : "\n\n").append(bare);
            }
        }

        private CellDeclaration result() {
            String text = description.toString();
            boolean nothing = text.equals("-") || text.equals("\\-") || text.equals("/");
            return new CellDeclaration(
                    nothing ? "" : text,
                    defaultValue,
                    example,
                    fixedValue,
                    marked(ListedValues.distinct(values.isEmpty() ? IntroducedValues.in(text) : values)),
                    possible,
                    limits.result(),
                    text.contains("int64") || text.contains("Int64"),
                    scopes.stream().distinct().toList(),
                    MemberDeprecation.ofField(text));
        }

        private static List<ValueDeclaration> marked(List<ValueDeclaration> values) {
            return values.stream()
                    .map(value -> value.withDeprecation(MemberDeprecation.ofValue(value.description())))
                    .toList();
        }
    }
}
