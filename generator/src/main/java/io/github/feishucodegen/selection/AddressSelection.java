package io.github.feishucodegen.selection;

import io.github.feishucodegen.model.OperationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Selects pages by their addresses, before any page is read. In {@code …/im-v1/chat-members/create}, the project is
 * {@code im}, the version {@code v1}, the resource {@code chat.members} and the method {@code create}. Guides below
 * {@code im-v1} belong to the project as well.
 */
public final class AddressSelection {
    private static final Pattern PROJECT = Pattern.compile("([a-z][a-z0-9_]{0,60})-(v\\d{1,3})");

    private final List<Selector> selectors;

    private AddressSelection(List<Selector> selectors) {
        this.selectors = selectors;
    }

    public static AddressSelection of(OperationSelection selection) {
        return new AddressSelection(
                selection.selectors().stream().map(Selector::parse).toList());
    }

    /** Whether a page with these addresses is selected. */
    public boolean matches(Collection<String> addresses) {
        if (selectors.isEmpty()) {
            return true;
        }
        List<String> paths =
                addresses.stream().flatMap(address -> paths(address).stream()).toList();
        boolean wanted = selectors.stream().allMatch(Selector::excludes)
                || selectors.stream()
                        .anyMatch(s -> !s.excludes() && paths.stream().anyMatch(s::matches));
        return wanted
                && selectors.stream()
                        .noneMatch(s -> s.excludes() && paths.stream().anyMatch(s::matches));
    }

    /**
     * Checks that each selector matches an item.
     *
     * @throws SelectionException if a selector matches nothing; the message names what is there
     */
    public <T> void checkEachMatches(List<T> items, Function<T, ? extends Collection<String>> addresses) {
        for (Selector selector : selectors) {
            if (items.stream()
                    .flatMap(item -> addresses.apply(item).stream())
                    .flatMap(address -> paths(address).stream())
                    .noneMatch(selector::matches)) {
                throw selector.withoutMatch(
                        items.stream()
                                .flatMap(item -> addresses.apply(item).stream())
                                .flatMap(address -> paths(address).stream())
                                .flatMap(path -> id(path).stream())
                                .toList(),
                        List.of());
            }
        }
    }

    /**
     * The paths that an address may stand for, with levels for project, version, resource and method. There can be
     * shelves for readers between the version and the resource, so the last two parts count as well as all parts.
     */
    private static List<String> paths(String address) {
        List<String> paths = new ArrayList<>();
        String[] parts = address.split("/");
        for (int i = 0; i < parts.length; i++) {
            Matcher project = PROJECT.matcher(parts[i]);
            if (project.matches()) {
                String start = project.group(1) + "/" + project.group(2);
                List<String> rest = List.of(parts).subList(i + 1, parts.length);
                int last = rest.size() - 1;
                paths.add(rest.isEmpty() ? start : start + "/" + resource(rest.subList(0, last)) + rest.get(last));
                if (rest.size() > 2) {
                    paths.add(start + "/" + resource(rest.subList(last - 1, last)) + rest.get(last));
                }
            }
        }
        return paths;
    }

    private static String resource(List<String> parts) {
        return parts.isEmpty() ? "" : String.join(".", parts).replace('-', '.') + "/";
    }

    private static List<OperationId> id(String path) {
        String[] levels = path.split("/");
        return levels.length == 4 ? List.of(new OperationId(levels[0], levels[1], levels[2], levels[3])) : List.of();
    }
}
