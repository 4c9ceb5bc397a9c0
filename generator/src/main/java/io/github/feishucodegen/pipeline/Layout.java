package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.output.FileSet;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** How the files of a client are laid out in the output folder. */
public enum Layout {
    /** The output folder is the source root. */
    SINGLE {
        @Override
        String root(String path, String services) {
            return "";
        }
    },

    /**
     * Each project of the platform has a source root of its own in the output folder, called as its package is. What all
     * of them share is in {@code client}.
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

    /** @throws IllegalArgumentException where there is no such layout */
    public static Layout of(String word) {
        for (Layout layout : values()) {
            if (layout.word().equals(word)) {
                return layout;
            }
        }
        throw new IllegalArgumentException("\"" + word + "\" is no layout; there are single and per-project");
    }

    /**
     * The source roots, relative to the output folder.
     *
     * @param written the files in it
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

    /** @param services where the packages of the services are */
    abstract String root(String path, String services);
}
