package io.github.feishucodegen.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A path of the platform in the form of OpenAPI.
 *
 * @param key such as {@code /open-apis/hire/v1/interviewers/{interviewer_id}}
 * @param parameters the names in braces; no two are equal
 * @param documented the documented names of the same parameters
 */
record PathTemplate(String key, List<String> parameters, List<String> documented) {
    PathTemplate {
        parameters = List.copyOf(parameters);
        documented = List.copyOf(documented);
    }

    static PathTemplate of(String path) {
        StringBuilder key = new StringBuilder();
        List<String> parameters = new ArrayList<>();
        List<String> documented = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String segment : withoutQuery(path).split("/", -1)) {
            if (segment.length() > 1 && segment.startsWith(":")) {
                documented.add(segment.substring(1));
                parameters.add(unused(segment.substring(1).replace('{', '_').replace('}', '_'), taken));
                key.append("/{").append(parameters.get(parameters.size() - 1)).append('}');
            } else {
                key.append('/').append(segment.replace("{", "%7B").replace("}", "%7D"));
            }
        }
        return new PathTemplate(key.toString(), parameters, documented);
    }

    /**
     * The path without the names of its parameters. OpenAPI considers paths equal if they differ in these names only.
     */
    String shape() {
        return key.replaceAll("\\{[^}]*}", "{}");
    }

    private static String withoutQuery(String path) {
        String start = path.startsWith("/") ? path.substring(1) : path;
        return start.split("[?#]", 2)[0];
    }

    private static String unused(String name, Set<String> taken) {
        String candidate = name;
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = name + "_" + i;
        }
        return candidate;
    }
}
