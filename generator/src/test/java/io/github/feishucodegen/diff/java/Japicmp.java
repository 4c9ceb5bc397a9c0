package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.clientapi.LibraryTypes;
import io.github.feishucodegen.clientapi.ReflectedSignatures;
import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.javacode.Compilation;
import io.github.feishucodegen.javacode.JavaEmitter;
import io.github.feishucodegen.javacode.JavaOptions;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.sdknames.SdkNames;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiConstructor;
import japicmp.model.JApiField;
import japicmp.model.JApiHasChangeStatus;
import japicmp.model.JApiMethod;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javassist.CtBehavior;
import javassist.CtClass;
import javassist.CtConstructor;
import javassist.CtMember;
import javassist.CtMethod;
import javassist.Modifier;
import javassist.NotFoundException;
import javassist.bytecode.AccessFlag;
import org.jspecify.annotations.Nullable;

/**
 * What japicmp detects between two compiled clients: the signatures of the old one that sources and class files miss.
 * The one thing that it does not look at, the type arguments of superclasses, is read from the class files here.
 */
final class Japicmp {
    private final ClassLoader before;
    private final ClassLoader after;
    private final Set<Signature> source = new HashSet<>();
    private final Set<Signature> binary = new HashSet<>();

    private Japicmp(ClassLoader before, ClassLoader after) {
        this.before = before;
        this.after = after;
    }

    /** @param binary erased signatures */
    record Broken(Set<Signature> source, Set<Signature> binary) {}

    static Broken between(ApiModel before, ApiModel after, String basePackage, SdkNames known) throws Exception {
        JavaOptions options = new JavaOptions(basePackage, known);
        Japicmp comparison = new Japicmp(
                Compilation.compile(JavaEmitter.emit(before, options).value(), Map.of()),
                Compilation.compile(JavaEmitter.emit(after, options).value(), Map.of()));
        comparison.compare();
        return new Broken(comparison.source, comparison.binary);
    }

    private void compare() throws Exception {
        List<String> classPath = List.of(Compilation.classPath().split(File.pathSeparator));
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PUBLIC);
        options.setNoAnnotations(true);
        options.getClassPathEntries().addAll(classPath);
        List<JApiClass> classes =
                new JarArchiveComparator(options).compare(archive(before, "before"), archive(after, "after"));
        for (JApiClass type : classes) {
            if (type.getChangeStatus() != JApiChangeStatus.NEW) {
                compare(type, Class.forName(type.getFullyQualifiedName(), false, before));
            }
        }
    }

    private void compare(JApiClass type, Class<?> old) throws Exception {
        boolean gone = type.getChangeStatus() == JApiChangeStatus.REMOVED;
        List<Signature.Subclass> parents = ReflectedSignatures.of(old);
        if (gone) {
            parents.forEach(parent -> addIf(true, true, parent));
        } else {
            Class<?> now = Class.forName(type.getFullyQualifiedName(), false, after);
            List<Signature.Subclass> left = ReflectedSignatures.of(now);
            // Whatever a class extends, it is an Object all the same.
            List<Signature.Subclass> lost = parents.stream()
                    .filter(parent -> !parent.superclass().equals(LibraryTypes.OBJECT) && !left.contains(parent))
                    .toList();
            Set<Signature> erased = left.stream().map(Signature::erased).collect(Collectors.toSet());
            boolean isUnlinked = lost.stream().anyMatch(parent -> !erased.contains(parent.erased()));
            lost.forEach(parent -> addIf(true, !erased.contains(parent.erased()), parent));
            // The methods of a lost interface belong to it, not to the class.
            addIf(
                    lost.isEmpty() && !isCompatible(type, false),
                    !isUnlinked && !isCompatible(type, true),
                    parents.get(0));
        }
        for (JApiMethod method : type.getMethods()) {
            CtMethod sought = method.getOldMethod().orElse(null);
            if (isForCallers(sought)) {
                String result = sought.getReturnType().getName();
                Method found = first(
                        old.getDeclaredMethods(),
                        own -> own.getName().equals(sought.getName())
                                && own.getReturnType().getTypeName().equals(result)
                                && parameters(own).equals(parameters(sought)));
                add(gone, method, ReflectedSignatures.of(found));
            }
        }
        for (JApiConstructor constructor : type.getConstructors()) {
            CtConstructor sought = constructor.getOldConstructor().orElse(null);
            if (isForCallers(sought)) {
                Constructor<?> found = first(
                        old.getDeclaredConstructors(), own -> parameters(own).equals(parameters(sought)));
                add(gone, constructor, ReflectedSignatures.of(found));
            }
        }
        for (JApiField field : type.getFields()) {
            if (isForCallers(field.getOldFieldOptional().orElse(null))) {
                add(gone, field, ReflectedSignatures.of(old.getDeclaredField(field.getName())));
            }
        }
    }

    /** Of a class that is gone japicmp lists all members, even private ones and those that the compiler added. */
    private static boolean isForCallers(@Nullable CtMember member) {
        return member != null
                && Modifier.isPublic(member.getModifiers())
                && (member.getModifiers() & AccessFlag.SYNTHETIC) == 0;
    }

    private <T extends JApiCompatibility & JApiHasChangeStatus> void add(boolean gone, T member, Signature signature) {
        boolean removed = gone || member.getChangeStatus() == JApiChangeStatus.REMOVED;
        addIf(removed || !member.isSourceCompatible(), removed || !member.isBinaryCompatible(), signature);
    }

    private void addIf(boolean breaksSource, boolean breaksBinary, Signature signature) {
        if (breaksSource) {
            source.add(signature);
        }
        if (breaksBinary) {
            binary.add(signature.erased());
        }
    }

    /** Whether a class itself is compatible, whatever its members are. */
    private static boolean isCompatible(JApiClass type, boolean binary) {
        return Stream.of(type, type.getSuperclass())
                .flatMap(part -> part.getCompatibilityChanges().stream())
                .allMatch(change -> binary ? change.isBinaryCompatible() : change.isSourceCompatible());
    }

    private static <T> T first(T[] all, Predicate<T> wanted) {
        return Stream.of(all).filter(wanted).findFirst().orElseThrow();
    }

    private static List<String> parameters(Executable executable) {
        return Stream.of(executable.getParameterTypes()).map(Class::getTypeName).toList();
    }

    private static List<String> parameters(CtBehavior behavior) {
        try {
            return Stream.of(behavior.getParameterTypes()).map(CtClass::getName).toList();
        } catch (NotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static JApiCmpArchive archive(ClassLoader compiled, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(Compilation.classFiles(compiled)).entrySet()) {
                jar.putNextEntry(new JarEntry(file.getKey().replace('.', '/') + ".class"));
                jar.write(file.getValue());
                jar.closeEntry();
            }
        }
        return new JApiCmpArchive(bytes.toByteArray(), name, "1");
    }
}
