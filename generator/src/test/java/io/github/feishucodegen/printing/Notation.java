package io.github.feishucodegen.printing;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The notation of a page. Its axes are independent: every combination is a page that somebody could have.
 *
 * @param request the notation of the tables of the request, the headers and the errors
 * @param fields the notation of the tables of parameters, of the body and of the response
 */
public record Notation(
        Head head,
        Title title,
        Tables request,
        Tables fields,
        Breaks breaks,
        Marks marks,
        Nesting nesting,
        Names names,
        Words words,
        Colon colon,
        Code code,
        Ending ending) {
    /** The facts above the title. */
    public enum Head {
        NONE,
        /** Front matter with {@code fullPath} and {@code updateTime} in milliseconds. */
        CAMEL,
        /** Front matter with {@code full_path}, {@code updated_at} and {@code source_url}. */
        SNAKE,
        /** Front matter with an address only, and a line with the date below it. */
        ADDRESS,
        /** A comment with {@code Source:} and {@code Markdown source:}. */
        COMMENT,
        /** A comment in place of front matter. */
        COMMENTED_CAMEL,
        /** Lines such as {@code Source URL: …}. */
        LINES
    }

    public enum Title {
        SINGLE,
        DOUBLED,
        PREFIXED
    }

    public enum Tables {
        /** The portal's tags. */
        TAGS,
        PIPED,
        BARE,
        /** Without outer pipes and without spaces in the rule; an empty title is {@code &nbsp;}. */
        PUBLISHED,
        /** Pipes without spaces, and a rule with a column less than the header. */
        HAND_MADE
    }

    /** How the lines of a cell are separated. */
    public enum Breaks {
        LINES,
        TAGS,
        /** By a space only. */
        JOINED
    }

    /** How values, scopes, app types and tokens are marked inside cells. */
    public enum Marks {
        TAGS,
        TEXT,
        /** Values and ids of scopes in backticks, before an ASCII colon or the name. */
        CODE
    }

    public enum Nesting {
        /** The attribute of a row. Only rows of tags have it. */
        LEVELS,
        /** Two {@code &nbsp;} for each level, and a branch. */
        BRANCHES,
        /** An {@code &emsp;} for each level, and a corner. */
        CORNERS_EM,
        /** Two {@code &ensp;} for each level, and a corner. */
        CORNERS_EN,
        /** Three {@code &nbsp;} for each level, and a corner. */
        CORNERS_NARROW,
        /** One branch for any level below the top. */
        ONE_BRANCH,
        NONE
    }

    public enum Names {
        PLAIN,
        CODE,
        ESCAPED
    }

    public enum Words {
        CHINESE,
        ENGLISH,
        /** Any word of the vocabulary, with any capitals, for each label anew. */
        MIXED
    }

    /** The colon behind a bold label. */
    public enum Colon {
        WIDE,
        NARROW,
        NARROW_INSIDE,
        WIDE_INSIDE,
        SPACED
    }

    /** The notation of examples. */
    public enum Code {
        FENCED,
        TAGS
    }

    public enum Ending {
        NONE,
        /** Code without a fence. Its comments look like headings. */
        UNFENCED_CODE
    }

    public static final Notation NATIVE = new Notation(
            Head.CAMEL,
            Title.SINGLE,
            Tables.TAGS,
            Tables.TAGS,
            Breaks.LINES,
            Marks.TAGS,
            Nesting.LEVELS,
            Names.PLAIN,
            Words.CHINESE,
            Colon.WIDE,
            Code.TAGS,
            Ending.NONE);

    /** As the portal publishes pages, with marks of levels. */
    public static final Notation PUBLISHED = new Notation(
            Head.COMMENT,
            Title.DOUBLED,
            Tables.PUBLISHED,
            Tables.PUBLISHED,
            Breaks.TAGS,
            Marks.TEXT,
            Nesting.CORNERS_EM,
            Names.PLAIN,
            Words.CHINESE,
            Colon.WIDE,
            Code.FENCED,
            Ending.UNFENCED_CODE);
    /** Any combination. */
    public static Notation random(Random random) {
        return new Notation(
                any(Head.values(), random),
                any(Title.values(), random),
                any(Tables.values(), random),
                any(Tables.values(), random),
                any(Breaks.values(), random),
                any(Marks.values(), random),
                any(Nesting.values(), random),
                any(Names.values(), random),
                any(Words.values(), random),
                any(Colon.values(), random),
                any(Code.values(), random),
                any(Ending.values(), random));
    }

    /** The same notation with one axis as on native pages, for each axis that differs. */
    public List<Notation> simpler() {
        return Arrays.stream(Notation.class.getRecordComponents())
                .map(axis -> Records.with(this, axis.getName(), Records.get(NATIVE, axis)))
                .filter(simpler -> !simpler.equals(this))
                .toList();
    }

    /** The same notation without marks of levels. */
    public Notation withoutNesting() {
        return Records.with(this, "nesting", Nesting.NONE);
    }

    static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
