package io.github.feishucodegen.output;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks relative paths. A path is accepted if it means the same file on every system, and that file lies within the
 * folder.
 */
public final class PortablePaths {
    /** The characters that a part of a path must not have, besides control characters. */
    public static final String FORBIDDEN = "<>:\"\\|?*";

    /** Names that Windows reserves for devices, with any extension. */
    private static final Set<String> DEVICES = devices();

    /** The limit of common file systems. */
    private static final int LONGEST_PART_IN_BYTES = 255;

    private PortablePaths() {}

    /** @throws OutputRefusedException if one of the paths is not portable, or two of them cannot both exist */
    static void check(Collection<String> paths) {
        Map<String, String> taken = new HashMap<>();
        for (String path : paths) {
            check(path);
            String other = taken.put(folded(path), path);
            if (other != null) {
                throw new OutputRefusedException(
                        path + " and " + other + " are the same file on systems that ignore case");
            }
        }
        for (String path : paths) {
            String folder = folded(path);
            for (int slash = folder.lastIndexOf('/'); slash > 0; slash = folder.lastIndexOf('/', slash - 1)) {
                String file = taken.get(folder.substring(0, slash));
                if (file != null) {
                    throw new OutputRefusedException(file + " cannot be a file and the folder of " + path);
                }
            }
        }
    }

    /** @throws OutputRefusedException if the path is not portable, or is reserved for this tool's own files */
    public static void check(String path) {
        for (String part : path.split("/", -1)) {
            String fault = faultOf(part);
            if (fault != null) {
                throw new OutputRefusedException("the path \"" + path + "\" " + fault);
            }
        }
        String folded = folded(path);
        if (folded.equals(Manifest.FILE) || (folded + "/").startsWith(Staging.FOLDER + "/")) {
            throw new OutputRefusedException(path + " is reserved for the files of this tool");
        }
    }

    /** A form that is the same for all paths that mean one file on a file system that ignores case. */
    public static String folded(String path) {
        if (isAscii(path)) {
            return path.toLowerCase(Locale.ROOT);
        }
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String faultOf(String part) {
        if (part.isEmpty()) {
            return "is absolute or has an empty part";
        }
        if (part.equals(".") || part.equals("..")) {
            return "leads out of the output folder or back into it";
        }
        if (holdsForbidden(part)) {
            return "contains a character that not every file system can store";
        }
        if (part.endsWith(".") || part.endsWith(" ")) {
            return "has a part with a trailing dot or space";
        }
        if (part.getBytes(StandardCharsets.UTF_8).length > LONGEST_PART_IN_BYTES) {
            return "has a part of more than " + LONGEST_PART_IN_BYTES + " bytes";
        }
        return isDevice(part) ? "has a part that names a device on Windows" : null;
    }

    /** Whether Windows opens a device in place of a file with this name. */
    public static boolean isDevice(String part) {
        String stem = part.contains(".") ? part.substring(0, part.indexOf('.')) : part;
        return DEVICES.contains(stem.strip().toUpperCase(Locale.ROOT));
    }

    private static boolean holdsForbidden(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c < ' ' || c == 0x7F || FORBIDDEN.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> devices() {
        Set<String> devices = new HashSet<>(Set.of("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"));
        for (char digit : "0123456789\u00B9\u00B2\u00B3".toCharArray()) {
            devices.add("COM" + digit);
            devices.add("LPT" + digit);
        }
        return Set.copyOf(devices);
    }
}
