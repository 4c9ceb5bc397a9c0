package io.github.feishucodegen.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files below {@code REF:PATH} of a Git repository, read with the installed git.
 */
public final class GitTree {
    /** The maximum length of a file, in bytes. A model of the whole platform has a third of it. */
    private static final int LONGEST = 256 * 1024 * 1024;

    private final Git git;
    private final Map<String, String> hashes = new TreeMap<>();
    private final boolean folder;

    private GitTree(Path repository, String ref, String path) {
        this.git = new Git(repository);
        String commit = git.hash(ref + "^{commit}");
        String object = git.hash(commit + ":" + path);
        this.folder = Git.text(git.run("cat-file", "-t", object)).equals("tree");
        if (folder) {
            list(object);
        } else {
            hashes.put(path.substring(path.lastIndexOf('/') + 1), object);
        }
    }

    /**
     * Looks up a folder or a file.
     *
     * @param repository a folder in the repository's working tree
     * @param ref a branch, tag or commit
     * @param path a folder or file, relative to the top of the repository; relative to the given folder if it starts
     *     with a dot
     * @throws GitException if git or the object is missing, or the ref is malformed
     */
    public static GitTree of(Path repository, String ref, String path) {
        Git.check(ref, path);
        String slashless = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return new GitTree(repository, ref, slashless);
    }

    /** Whether {@code PATH} is a folder. */
    public boolean isFolder() {
        return folder;
    }

    /**
     * The names of all files below the folder, or the name of the single file. Symbolic links and submodules below
     * the folder are left out.
     */
    public List<String> names() {
        return List.copyOf(hashes.keySet());
    }

    /** Opens a reader of the files. The caller must close it, because it keeps a git process running. */
    public Files open() {
        return new Files(git.start("cat-file", "--batch"));
    }

    private void list(String tree) {
        for (String entry :
                Git.text(git.run("ls-tree", "-r", "-z", "--full-tree", tree)).split("\0")) {
            int tab = entry.indexOf('\t');
            String[] facts = tab < 0 ? new String[0] : entry.substring(0, tab).split(" ");
            // 100644 and 100755 are files; symbolic links and submodules have other modes.
            if (facts.length == 3 && facts[0].startsWith("100")) {
                hashes.put(entry.substring(tab + 1), facts[2]);
            }
        }
    }

    /** The hash of a file's content. Files with equal content have equal hashes. */
    public String hash(String name) {
        String hash = hashes.get(name);
        if (hash == null) {
            throw new GitException("there is no file '" + name + "'");
        }
        return hash;
    }

    /** Reads files by name. */
    public final class Files implements AutoCloseable {
        private final Process process;
        private final DataInputStream in;

        private Files(Process process) {
            this.process = process;
            this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        }

        /** @throws GitException if the name is not one of {@link #names()}, or the file is too long */
        public byte[] read(String name) {
            String hash = hash(name);
            try {
                OutputStream out = process.getOutputStream();
                out.write((hash + "\n").getBytes(StandardCharsets.US_ASCII));
                out.flush();
                return answer(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Reads git's answer: {@code HASH blob SIZE}, a line feed, the bytes, and a line feed. */
        private byte[] answer(String name) throws IOException {
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
                head.write(b);
            }
            String[] facts = head.toString(StandardCharsets.US_ASCII).split(" ");
            if (facts.length != 3 || !facts[1].equals("blob")) {
                throw new GitException("git does not have the file '" + name + "'");
            }
            long size = Long.parseLong(facts[2]);
            if (size > LONGEST) {
                throw new GitException(String.format(Locale.ROOT, "'%s' is longer than %d bytes", name, LONGEST));
            }
            byte[] bytes = in.readNBytes((int) size);
            if (in.read() != '\n') {
                throw new GitException("git sent only a part of '" + name + "'");
            }
            return bytes;
        }

        @Override
        public void close() {
            process.destroy();
        }
    }
}
