package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.output.FileSet;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** The layout of a client's files in the output folder. */
public enum Layout {
    /** The output folder is the source root. */
    SINGLE {
        @Override
        String root(String path, String services) {
            return "";
        }
    },

    /**
     * Each project has its own source root in the output folder, with the name of the project's package. Files that
     * all projects share are in {@code client}.
     */
    PER_PROJECT {
        @Override
        String root(String path, String services) {
            int end = path.indexOf('/', services.length());
            return path.startsWith(services) && end > 0 ? path.substring(services.length(), end) + "/" : CLIENT;
        }
    };

    private static final String CLIENT = "client/";

    /** The name in configurations, such as {@code per-project}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is no such layout */
    public static Layout of(String word) {
        for (Layout layout : values()) {
            if (layout.word().equals(word)) {
                return layout;
            }
        }
        throw new IllegalArgumentException("\"" + word + "\" is not a layout; write single or per-project");
    }

    /**
     * The source roots, relative to the output folder.
     *
     * @param written the files in the output folder
     */
    public SortedSet<String> roots(Iterable<String> written) {
        SortedSet<String> roots = new TreeSet<>();
        if (this == SINGLE) {
            roots.add("");
        } else {
            for (String path : written) {
                int end = path.indexOf('/');
                if (end > 0) {
                    roots.add(path.substring(0, end));
                }
            }
        }
        return roots;
    }

    FileSet arrange(FileSet files, BasePackage basePackage) {
        String services = basePackage.name().replace('.', '/') + "/service/";
        return files.renamed(path -> root(path, services) + path);
    }

    /** @param services the parent folder of the services' packages */
    abstract String root(String path, String services);
}
