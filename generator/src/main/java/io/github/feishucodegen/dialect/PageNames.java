package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.OperationNames;
import io.github.feishucodegen.declaration.OperationNames.Evidence;
import io.github.feishucodegen.declaration.SdkSample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page calls its operation, read from every place that tells. */
final class PageNames {
    /** {@code {Try it}(url=/api/…?project=hire&version=v1&resource=interview&method=list)}. */
    static final Pattern EXPLORER_LINK = Pattern.compile("\\{[^{}\\n]{0,20}\\}\\(url=([^)\\n]{0,500})\\)");

    private static final Pattern PROJECT = Pattern.compile("([a-z][a-z0-9_]{0,60})-(v\\d{1,3})");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9_.]{0,100}");

    private PageNames() {}

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

    /** {@code …/hire-v1/interview-record/list}: a dash in the resource stands for a dot. */
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
     * The shelves that a page's address leads through are named by hand, so they count only where they account for all
     * of the operation's URL.
     */
    static Optional<OperationNames> fromPageUrl(String address, String url) {
        List<String> parts = segments(address);
        int project = parts.size() - 1;
        while (project >= 0 && !PROJECT.matcher(parts.get(project)).matches()) {
            project--;
        }
        if (project < 0 || parts.size() - project < 3) {
            return Optional.empty();
        }
        Matcher matcher = PROJECT.matcher(parts.get(project));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String resource = parts.get(parts.size() - 2).replace('-', '.');
        String method = parts.get(parts.size() - 1);
        return accountsFor(segments(url), matcher.group(1), matcher.group(2), resource, method)
                ? names(Evidence.PAGE_URL, matcher.group(1), matcher.group(2), resource, method)
                : Optional.empty();
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

    private static boolean accountsFor(
            List<String> url, String project, String version, String resource, String method) {
        int root = url.indexOf("open-apis");
        if (root < 0 || url.size() < root + 4) {
            return false;
        }
        if (!url.get(root + 1).equals(project) || !url.get(root + 2).equals(version)) {
            return false;
        }
        List<String> left = new ArrayList<>(url.subList(root + 3, url.size()));
        left.removeIf(segment -> segment.startsWith(":"));
        for (String part : resource.split("\\.")) {
            if (!left.removeIf(segment -> isPluralOf(segment, part))) {
                return false;
            }
        }
        left.remove(method);
        return left.isEmpty();
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

    /** {@code interviewRecord} is the Java name of {@code interview_record}. */
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
