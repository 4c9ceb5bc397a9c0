package io.github.feishucodegen.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts of error codes, which are in one resource for each project of the platform. A resource is read when the first
 * call of an operation is refused. The texts of that operation are kept with the class of its response.
 */
final class ErrorTexts {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorTexts.class);
    private static final String[] NO_ROW = {};
    private static final Set<String> MISSING = ConcurrentHashMap.newKeySet();

    private static final ClassValue<Section> OF_RESPONSE = new ClassValue<>() {
        @Override
        protected Section computeValue(Class<?> response) {
            return new Section();
        }
    };

    private ErrorTexts() {}

    /** The rows of one operation, in the form of the resource. */
    private static final class Section {
        private volatile String rows = "";
        private volatile boolean read;

        String read(Class<?> response, String resource, String operation) {
            if (!read) {
                rows = section(resource(response, resource), operation);
                read = true;
            }
            return rows;
        }
    }

    /** Code, meaning and advice; without advice if the resource has none, and empty if it does not have the code. */
    static String[] row(Class<?> response, String resource, Operation operation, int code) {
        String rows = OF_RESPONSE.get(response).read(response, resource, operation.id());
        String start = "\n" + code + ": ";
        int begin = rows.indexOf(start);
        if (begin < 0) {
            return NO_ROW;
        }
        int end = rows.indexOf('\n', begin + start.length());
        String description = rows.substring(begin + start.length(), end);
        String advice = rows.startsWith("  ", end + 1) ? rows.substring(end + 3, rows.indexOf('\n', end + 1)) : "";
        return new String[] {String.valueOf(code), description, advice};
    }

    /** The rows of an operation with the line end before the first; empty if the text does not have the operation. */
    private static String section(String text, String operation) {
        String head = "\n[" + operation + "]";
        int begin = text.indexOf(head + "\n");
        if (begin < 0) {
            return "";
        }
        int end = text.indexOf("\n[", begin + 1);
        return text.substring(begin + head.length(), end < 0 ? text.length() : end + 1);
    }

    private static String resource(Class<?> response, String name) {
        try (InputStream bytes = response.getResourceAsStream("/" + name)) {
            if (bytes != null) {
                return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            LOG.warn("The texts of error codes in {} cannot be read", name, e);
            return "";
        }
        if (MISSING.add(name)) {
            LOG.warn(
                    "Exceptions do not explain error codes, because {} is not on the class path: add the folder of the "
                            + "generated client to the resources of the build",
                    name);
        }
        return "";
    }
}
