package io.github.feishucodegen.printing;

import io.github.feishucodegen.declaration.AnswerDeclaration;
import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.EventDeclaration;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.OperationNames.Evidence;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.ScopeDeclaration;
import io.github.feishucodegen.declaration.TableDeclaration;
import io.github.feishucodegen.printing.Notation.Breaks;
import io.github.feishucodegen.printing.Notation.Head;
import io.github.feishucodegen.printing.Notation.Marks;
import io.github.feishucodegen.printing.Notation.Nesting;
import io.github.feishucodegen.printing.Notation.Tables;
import io.github.feishucodegen.printing.Notation.Title;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The facts that a notation cannot write, and what a declaration is without them. */
public final class Losses {
    /** A fact that some notation cannot write. */
    public enum Fact {
        /** The address of the page. */
        ADDRESS,
        /** The path in the portal's tree, which names the operation. */
        PATH,
        DATE,
        /** The title has a prefix that belongs to all pages of a collection. */
        PLAIN_TITLE,
        /** The depth of rows, except that some are below the top. */
        DEEP_LEVELS,
        /** The depth of all rows. */
        LEVELS,
        /** Blank lines inside of cells. */
        PARAGRAPHS,
        /** The ends of lines inside of cells. */
        LINES,
        /** Where the name of the first scope begins, behind a notice. */
        FIRST_SCOPE_NAME,
        /** The values of a field of which one has spaces: it cannot be told where it begins and ends. */
        VALUES_WITH_SPACES
    }

    private static final Map<Head, Set<Fact>> OF_HEADS = Map.of(
            Head.NONE,
            EnumSet.of(Fact.ADDRESS, Fact.PATH, Fact.DATE),
            // Such an address may be an alias, whose parts do not name the operation.
            Head.ADDRESS,
            EnumSet.of(Fact.PATH),
            Head.LINES,
            EnumSet.of(Fact.PATH),
            Head.COMMENT,
            EnumSet.of(Fact.DATE));

    private static final Map<Title, Set<Fact>> OF_TITLES = Map.of(Title.PREFIXED, EnumSet.of(Fact.PLAIN_TITLE));

    private static final Map<Nesting, Set<Fact>> OF_NESTING = Map.of(
            Nesting.NONE, EnumSet.of(Fact.LEVELS),
            Nesting.CORNERS_EN, EnumSet.of(Fact.DEEP_LEVELS),
            Nesting.CORNERS_NARROW, EnumSet.of(Fact.DEEP_LEVELS),
            Nesting.ONE_BRANCH, EnumSet.of(Fact.DEEP_LEVELS));

    private Losses() {}

    /** The facts that a page loses above its request. */
    static Set<Fact> ofHead(Notation notation) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        facts.addAll(OF_HEADS.getOrDefault(notation.head(), Set.of()));
        facts.addAll(OF_TITLES.getOrDefault(notation.title(), Set.of()));
        return facts;
    }

    /** The facts that the tables of fields lose. */
    static Set<Fact> ofFields(Notation notation) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        facts.addAll(OF_NESTING.getOrDefault(notation.nesting(), Set.of()));
        if (notation.nesting() == Nesting.LEVELS && notation.fields() != Tables.TAGS) {
            facts.add(Fact.LEVELS);
        }
        facts.addAll(ofCells(notation.fields(), notation.breaks()));
        if (notation.breaks() == Breaks.JOINED && notation.marks() == Marks.TEXT) {
            facts.add(Fact.VALUES_WITH_SPACES);
        }
        return facts;
    }

    /** The facts that the cells of a table lose. */
    static Set<Fact> ofCells(Tables tables, Breaks breaks) {
        // Conversions that write outer pipes join some lines, so that readers begin a paragraph at bold words.
        if (breaks == Breaks.JOINED || tables == Tables.PIPED || tables == Tables.HAND_MADE) {
            return EnumSet.of(Fact.LINES);
        }
        return breaks == Breaks.LINES && tables != Tables.TAGS ? EnumSet.of(Fact.PARAGRAPHS) : Set.of();
    }

    /** The facts that the request table loses. */
    static Set<Fact> ofRequest(Notation notation) {
        return notation.breaks() == Breaks.JOINED && notation.marks() == Marks.TEXT
                ? EnumSet.of(Fact.FIRST_SCOPE_NAME)
                : Set.of();
    }

    /** A declaration as far as a page in a notation can say it, without locations. */
    public static OperationDeclaration said(OperationDeclaration operation, Notation notation) {
        Set<Fact> head = ofHead(notation);
        List<TableDeclaration> nested = List.of(operation.body(), operation.response());
        return texts(notation, depths(nested, Set.of("data"), notation))
                .of(
                        operation,
                        (head.contains(Fact.PLAIN_TITLE) ? HeadPrinter.PREFIX : "") + operation.title(),
                        head.contains(Fact.ADDRESS) ? null : operation.pageUrl(),
                        head.contains(Fact.DATE) ? null : operation.updated(),
                        operation.names().stream()
                                .filter(names -> names.evidence() != Evidence.FULL_PATH || !head.contains(Fact.PATH))
                                .toList());
    }

    /** An event as far as a page in a notation can say the nesting and the values of its rows. */
    static EventDeclaration said(EventDeclaration event, Notation notation) {
        List<TableDeclaration> tables = Stream.concat(
                        Stream.of(event.content()), event.answers().stream().map(AnswerDeclaration::table))
                .toList();
        UnaryOperator<TableDeclaration> depths = depths(tables, Set.of("header", "event"), notation);
        boolean losesValues = ofFields(notation).contains(Fact.VALUES_WITH_SPACES);
        UnaryOperator<TableDeclaration> said =
                table -> losesValues ? withoutValuesWithSpaces(depths.apply(table)) : depths.apply(table);
        EventDeclaration content = Records.with(event, "content", said.apply(event.content()));
        return Records.with(
                content,
                "answers",
                event.answers().stream()
                        .map(answer -> new AnswerDeclaration(said.apply(answer.table()), answer.examples()))
                        .toList());
    }

    private static TableDeclaration withoutValuesWithSpaces(TableDeclaration table) {
        return new TableDeclaration(table.rows().stream()
                .map(row -> row.cell().values().stream()
                                .noneMatch(value -> value.value().contains(" "))
                        ? row
                        : Records.with(row, "cell", Records.with(row.cell(), "values", List.of())))
                .toList());
    }

    /** A declaration that was read from a page in a notation, in the same form. */
    public static OperationDeclaration read(OperationDeclaration operation, Notation notation) {
        return texts(notation, UnaryOperator.identity())
                .of(operation, operation.title(), operation.pageUrl(), operation.updated(), operation.names());
    }

    private static Unlocated texts(Notation notation, UnaryOperator<TableDeclaration> depths) {
        return new Unlocated(
                text(ofCells(notation.fields(), notation.breaks())),
                text(ofCells(notation.request(), notation.breaks())),
                firstFieldScope(notation),
                depths);
    }

    private static UnaryOperator<String> text(Set<Fact> losses) {
        if (losses.contains(Fact.LINES)) {
            return text -> text.replaceAll("\\s+", " ");
        }
        return losses.contains(Fact.PARAGRAPHS) ? text -> text.replaceAll("\n+", "\n") : UnaryOperator.identity();
    }

    private static UnaryOperator<ScopeDeclaration> firstFieldScope(Notation notation) {
        return ofRequest(notation).contains(Fact.FIRST_SCOPE_NAME)
                ? scope -> new ScopeDeclaration(scope.id(), "")
                : UnaryOperator.identity();
    }

    /**
     * Without marks on the page, the rows seem to be at the top, unless a table needs marks. In tables without outer
     * pipes their levels are unknown.
     *
     * @param tables all tables of the page with nested rows
     * @param parents the names of fields that have the following rows inside
     */
    private static UnaryOperator<TableDeclaration> depths(
            List<TableDeclaration> tables, Set<String> parents, Notation notation) {
        Set<Fact> losses = ofFields(notation);
        boolean marked = !losses.contains(Fact.LEVELS)
                && (notation.nesting() == Nesting.LEVELS || tables.stream().anyMatch(Losses::isNested));
        boolean bare = notation.fields() == Tables.BARE || notation.fields() == Tables.PUBLISHED;
        boolean known = marked || tables.stream().noneMatch(table -> needsMarks(table, parents));
        return table -> {
            if (losses.contains(Fact.LEVELS) || !isNested(table)) {
                return Unlocated.at(table, depth -> bare || !known ? Depth.UNKNOWN : Depth.exactly(0));
            }
            return losses.contains(Fact.DEEP_LEVELS)
                    ? Unlocated.at(table, depth -> depth.least() > 0 ? Depth.NESTED : depth)
                    : table;
        };
    }

    private static boolean needsMarks(TableDeclaration table, Set<String> parents) {
        List<String> names = table.rows().stream().map(RowDeclaration::name).toList();
        return names.stream().limit(Math.max(0, names.size() - 1)).anyMatch(parents::contains)
                || names.stream().distinct().count() < names.size();
    }

    private static boolean isNested(TableDeclaration table) {
        return table.rows().stream().map(RowDeclaration::depth).anyMatch(depth -> depth.least() > 0);
    }
}
