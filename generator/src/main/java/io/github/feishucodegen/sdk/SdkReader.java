package io.github.feishucodegen.sdk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads an SDK from a jar, a folder or source texts. */
public final class SdkReader {
    private static final String CLASS = ".class";
    private static final String JAVA = ".java";

    /**
     * The paths of the classes that callers use, in the platform's SDKs and in clients of this toolkit. The second is
     * that of callbacks.
     */
    private static final Pattern USED = Pattern.compile("/service/|/event/|/EventDispatcher");

    private SdkReader() {}

    /**
     * Reads class files. If there are none, it reads sources.
     *
     * @param place a jar or a folder
     */
    public static SdkSurface read(Path place) throws IOException {
        return Files.isDirectory(place) ? readFolder(place) : readJar(place);
    }

    /** Reads source texts that are in memory. */
    public static SdkSurface readSources(Collection<String> sources) {
        SourceReading reading = new SourceReading();
        sources.forEach(reading::add);
        return reading.surface();
    }

    private static SdkSurface readFolder(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            ClassReading classes = new ClassReading();
            SourceReading sources = new SourceReading();
            for (Path file : files) {
                add(file.toUri().getPath(), Files.newInputStream(file), classes, sources);
            }
            return surface(classes, sources);
        }
    }

    private static SdkSurface readJar(Path jar) throws IOException {
        ClassReading classes = new ClassReading();
        SourceReading sources = new SourceReading();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                add(entry.getName(), zip.getInputStream(entry), classes, sources);
            }
        }
        return surface(classes, sources);
    }

    private static void add(String name, InputStream content, ClassReading classes, SourceReading sources)
            throws IOException {
        try (content) {
            if (isUsed(name) && name.endsWith(CLASS)) {
                addClass(name, content.readAllBytes(), classes);
            } else if (isUsed(name) && name.endsWith(JAVA)) {
                sources.add(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private static boolean isUsed(String name) {
        return USED.matcher(name).find();
    }

    private static void addClass(String name, byte[] classFile, ClassReading classes) throws IOException {
        try {
            classes.add(classFile);
        } catch (RuntimeException e) {
            // ASM does not check its input and fails with various exceptions.
            throw new IOException(name + " is not a class file that this version can read", e);
        }
    }

    private static SdkSurface surface(ClassReading classes, SourceReading sources) {
        SdkSurface read = classes.surface();
        return read.classes().isEmpty() ? sources.surface() : read;
    }
}
