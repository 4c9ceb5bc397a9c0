package io.github.feishucodegen.selection;

import io.github.feishucodegen.diagnostic.Nearest;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.source.Glob;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A pattern for operations: {@code hire/v1/interviewer/patch}. With fewer levels it matches everything below.
 * {@code *} and {@code ?} match characters within a level, {@code **} matches any number of levels. A pattern without
 * a slash is an id or its beginning, with dots: {@code hire.v1.interviewer}.
 *
 * <p>An event has the levels project, version and type: {@code im/v1/im.message.receive_v1}. With dots, a pattern is its
 * type or the beginning of the type: {@code im.message}.
 */
record Selector(String written, boolean excludes, List<String> levels, boolean dotted) {
    private static final String NOT = "!";
    private static final String ANY = "**";
    private static final int LEVELS = 4;
    private static final int LISTED = 8;

    Selector {
        levels = List.copyOf(levels);
    }

    static Selector parse(String written) {
        String text = written.strip();
        boolean excludes = text.startsWith(NOT);
        String pattern = (excludes ? text.substring(1).strip() : text).replaceAll("/+$", "");
        boolean dotted = pattern.indexOf('/') < 0 && pattern.indexOf('.') >= 0;
        List<String> levels = Arrays.asList(pattern.split(dotted ? "\\." : "/", -1));
        if (levels.stream().anyMatch(String::isEmpty)) {
            throw new SelectionException("'" + written + "' selects nothing; " + FORM);
        }
        if (!dotted && levels.size() > LEVELS && !levels.contains(ANY)) {
            throw new SelectionException("'" + written + "' has " + levels.size() + " levels; " + FORM);
        }
        return new Selector(text, excludes, levels, dotted);
    }

    static final String FORM = "write project/version/resource/method or fewer of them, such as hire/v1 or"
            + " im/v1/message/*, with ! before it to leave out what matches";

    boolean matches(OperationId id) {
        return below(levels.size()).matches(name(id));
    }

    boolean matches(EventId id) {
        return below(levels.size()).matches(name(id));
    }

    /** @param path levels with slashes, such as {@code im/v1/chat.members/create}; there may be fewer or more than four */
    boolean matches(String path) {
        return below(levels.size()).matches(dotted ? path.replace('.', '/') : path);
    }

    private Glob below(int level) {
        return new Glob(String.join("/", levels.subList(0, level)) + "/" + ANY);
    }

    private String name(OperationId id) {
        return dotted
                ? id.toString().replace('.', '/')
                : String.join("/", id.project(), id.version(), id.resource(), id.method());
    }

    private String name(EventId id) {
        return dotted ? id.type().replace('.', '/') : String.join("/", id.project(), id.version(), id.type());
    }

    /**
     * The exception for a selector without a match. It names the first level that no operation has, and what is
     * there.
     */
    SelectionException withoutMatch(Collection<OperationId> ids, Collection<EventId> events) {
        List<String> names = Stream.concat(
                        ids.stream().map(this::name), events.stream().map(this::name))
                .toList();
        for (int level = 0; level < levels.size(); level++) {
            TreeSet<String> here = new TreeSet<>();
            for (String name : names) {
                String[] parts = name.split("/", -1);
                boolean inside = level == 0 || below(level).matches(name);
                if (inside && parts.length > level) {
                    here.add(parts[level]);
                }
            }
            String wanted = levels.get(level);
            boolean known = wanted.equals(ANY) || here.stream().anyMatch(new Glob(wanted)::matches);
            if (!known || level == levels.size() - 1) {
                return new SelectionException("'" + written + "' selects no operation: " + missing(level, here));
            }
        }
        throw new IllegalStateException(written);
    }

    private String missing(int level, TreeSet<String> here) {
        String around = String.join(dotted ? "." : "/", levels.subList(0, level));
        String nothing = (around.isEmpty() ? "there is no '" : around + " has no '") + levels.get(level) + "'";
        List<String> near = Nearest.to(levels.get(level), here);
        if (!near.isEmpty()) {
            return nothing + "; did you mean '" + String.join("' or '", near) + "'?";
        }
        if (here.isEmpty()) {
            return nothing;
        }
        List<String> some = here.stream().limit(LISTED).toList();
        return nothing + "; there is " + String.join(", ", some)
                + (here.size() > LISTED ? " and " + (here.size() - LISTED) + " more" : "");
    }
}
