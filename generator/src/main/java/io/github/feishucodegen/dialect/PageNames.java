package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.EventDeclaration.Service;
import io.github.feishucodegen.declaration.OperationNames;
import io.github.feishucodegen.declaration.OperationNames.Evidence;
import io.github.feishucodegen.declaration.SdkSample;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the names of an operation from the places on a page that contain them. */
final class PageNames {
    /**
     * The link to the API explorer:
     * {@code {Try it}(url=/api/…?project=hire&version=v1&resource=interview&method=list)}.
     */
    static final Pattern EXPLORER_LINK = Pattern.compile("\\{[^{}\\n]{0,20}\\}\\(url=([^)\\n]{0,500})\\)");

    private static final Pattern PROJECT = Pattern.compile("([a-z][a-z0-9_]{0,60})-(v\\d{1,3})");
    private static final Pattern METHOD_AND_RESOURCE =
            Pattern.compile("(get|list|create|update|patch|delete)-(.{1,100})");
    private static final Set<String> USUAL_METHODS = Set.of("get", "list", "create", "update", "patch", "delete");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9_.]{0,100}");

    /** The package of a class in a Java example, such as {@code com.lark.oapi.service.im.v1.model}. */
    private static final Pattern SERVICE_PACKAGE =
            Pattern.compile("\\bservice\\.([a-z][a-z0-9_]{0,60})\\.(v\\d{1,3})\\.model\\b");

    private PageNames() {}

    /** The project and the version that the link to the API explorer names. */
    static Optional<Service> serviceInExplorerLink(String text) {
        Matcher link = EXPLORER_LINK.matcher(text);
        while (link.find()) {
            Map<String, String> query = query(link.group(1));
            String project = query.getOrDefault("project", "");
            String version = query.getOrDefault("version", "");
            if (PROJECT.matcher(project + "-" + version).matches()) {
                return Optional.of(new Service(project, version));
            }
        }
        return Optional.empty();
    }

    /** The project and the version in the imports of a Java example. */
    static Optional<Service> serviceInSample(String code) {
        Matcher matcher = SERVICE_PACKAGE.matcher(code);
        return matcher.find() ? Optional.of(new Service(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** The project and the version in an address such as {@code …/reference/im-v1/message/events/receive}. */
    static Optional<Service> serviceInAddress(String address) {
        return segments(address).stream()
                .map(PROJECT::matcher)
                .filter(Matcher::matches)
                .map(matcher -> new Service(matcher.group(1), matcher.group(2)))
                .findFirst();
    }

    static Optional<OperationNames> fromExplorerLink(String text) {
        Matcher link = EXPLORER_LINK.matcher(text);
        while (link.find()) {
            Map<String, String> query = query(link.group(1));
            Optional<OperationNames> names = names(
                    Evidence.EXPLORER_LINK,
                    query.get("project"),
                    query.get("version"),
                    query.get("resource"),
                    query.get("method"));
            if (names.isPresent()) {
                return names;
            }
        }
        return Optional.empty();
    }

    /**
     * The names in a path such as {@code …/hire-v1/interview-record/list}. A dash in the resource stands for a dot.
     */
    static Optional<OperationNames> fromFullPath(String path) {
        String[] parts = path.split("/");
        if (parts.length < 3) {
            return Optional.empty();
        }
        Matcher project = PROJECT.matcher(parts[parts.length - 3]);
        return project.matches()
                ? names(
                        Evidence.FULL_PATH,
                        project.group(1),
                        project.group(2),
                        parts[parts.length - 2].replace('-', '.'),
                        parts[parts.length - 1])
                : Optional.empty();
    }

    /**
     * The names in the last two parts of a page's address. People name these parts by hand, so they count only if
     * they match the operation's URL. For example, {@code …/chat-announcement/get} and
     * {@code …/chat/get-chat-announcement} both match {@code GET /open-apis/im/v1/chats/:chat_id/announcement}.
     */
    static Optional<OperationNames> fromPageUrl(String address, String url) {
        List<String> parts = segments(address);
        List<String> path = segments(url);
        int root = path.indexOf("open-apis");
        if (parts.size() < 2 || root < 0 || path.size() < root + 4) {
            return Optional.empty();
        }
        String shelf = parts.get(parts.size() - 2);
        String title = parts.get(parts.size() - 1);
        List<String> words = path.subList(root + 3, path.size()).stream()
                .filter(segment -> !segment.startsWith(":"))
                .toList();
        Matcher spelled = METHOD_AND_RESOURCE.matcher(title);
        return (spelled.matches()
                        ? Stream.of(new String[] {shelf, title}, new String[] {shelf, spelled.group(1)}, new String[] {
                            spelled.group(2), spelled.group(1)
                        })
                        : Stream.<String[]>of(new String[] {shelf, title}))
                .filter(pair -> accountsFor(words, pair[0].split("-"), pair[1]))
                .findFirst()
                .flatMap(pair -> names(
                        Evidence.PAGE_URL, path.get(root + 1), path.get(root + 2), pair[0].replace('-', '.'), pair[1]));
    }

    static Optional<OperationNames> fromSample(SdkSample sample) {
        List<String> call = sample.call();
        return call.size() == 4
                ? names(
                        Evidence.SDK_SAMPLE,
                        call.get(0),
                        call.get(1),
                        underscored(call.get(2)),
                        underscored(call.get(3)))
                : Optional.empty();
    }

    /**
     * Whether the words of a URL are those of the resource, followed by the method. A usual method may be missing in
     * the URL.
     */
    private static boolean accountsFor(List<String> words, String[] resource, String method) {
        boolean usual = USUAL_METHODS.contains(method);
        boolean endsInMethod = words.size() == resource.length + 1
                && words.get(words.size() - 1).equals(method);
        if (!endsInMethod && !(usual && words.size() == resource.length)) {
            return false;
        }
        for (int i = 0; i < resource.length; i++) {
            if (!isPluralOf(words.get(i), resource[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPluralOf(String segment, String name) {
        return segment.equals(name)
                || segment.equals(name + "s")
                || segment.equals(name + "es")
                || name.endsWith("y") && segment.equals(name.substring(0, name.length() - 1) + "ies");
    }

    private static List<String> segments(String address) {
        String path = address;
        int query = path.indexOf('?');
        path = query < 0 ? path : path.substring(0, query);
        int scheme = path.indexOf("://");
        path = scheme < 0 ? path : path.substring(scheme + 3);
        return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
    }

    private static Map<String, String> query(String url) {
        Map<String, String> query = new HashMap<>();
        for (String pair :
                url.substring(url.indexOf('?') + 1).replace("&amp;", "&").split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.putIfAbsent(
                        pair.substring(0, equals), pair.substring(equals + 1).strip());
            }
        }
        return query;
    }

    private static Optional<OperationNames> names(
            Evidence evidence,
            @Nullable String project,
            @Nullable String version,
            @Nullable String resource,
            @Nullable String method) {
        for (String name : Arrays.asList(project, version, resource, method)) {
            if (name == null || !NAME.matcher(name).matches()) {
                return Optional.empty();
            }
        }
        return Optional.of(new OperationNames(evidence, project, version, resource, method));
    }

    /** The platform's spelling of a Java name: {@code interviewRecord} becomes {@code interview_record}. */
    private static String underscored(String camelCase) {
        StringBuilder name = new StringBuilder();
        for (char c : camelCase.toCharArray()) {
            if (Character.isUpperCase(c)) {
                name.append('_');
            }
            name.append(c);
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
