package io.github.feishucodegen.benchmarks.official;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/**
 * A class without all that callers cannot name: code, what is private, what javac adds, debugging and annotations. No
 * client with these names can weigh less.
 */
final class NamesAlone extends ClassVisitor {
    private static final int HIDDEN = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;

    private NamesAlone(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    static byte[] of(byte[] code) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(code).accept(new NamesAlone(writer), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        if ((access & HIDDEN) == 0) {
            super.visitField(access, name, descriptor, signature, null);
        }
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        if ((access & HIDDEN) == 0 && !name.equals("<clinit>")) {
            super.visitMethod(access | Opcodes.ACC_NATIVE, name, descriptor, signature, exceptions);
        }
        return null;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return null;
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(int reference, TypePath path, String descriptor, boolean visible) {
        return null;
    }
}
