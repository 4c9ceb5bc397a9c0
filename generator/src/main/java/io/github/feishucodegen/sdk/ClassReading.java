package io.github.feishucodegen.sdk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects the contents of class files. The files of a builder and of its enclosing class can come in any order. */
final class ClassReading {
    private static final int API = Opcodes.ASM9;
    private static final Set<String> HTTP_METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final Map<String, SdkOperation> operations = new TreeMap<>();
    private final Map<String, Members> classes = new TreeMap<>();
    private final Map<String, SdkEnum> enums = new TreeMap<>();
    private final Map<String, List<SdkClass.Accessor>> builders = new TreeMap<>();
    private final Map<String, SdkEvent> events = new TreeMap<>();

    private record Members(String superclass, List<SdkField> fields, List<SdkClass.Accessor> getters) {}

    void add(byte[] classFile) {
        new ClassReader(classFile).accept(new OneClass(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    SdkSurface surface() {
        Map<String, SdkClass> surface = new TreeMap<>();
        classes.forEach((name, members) -> surface.put(
                name,
                new SdkClass(
                        name,
                        members.superclass,
                        members.fields,
                        builders.getOrDefault(name + ".Builder", List.of()),
                        members.getters)));
        return new SdkSurface(List.copyOf(operations.values()), surface, enums, List.copyOf(events.values()));
    }

    private static boolean isPublic(int access) {
        return (access & Opcodes.ACC_PUBLIC) != 0
                && (access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE | Opcodes.ACC_STATIC)) == 0;
    }

    private final class OneClass extends ClassVisitor {
        private String name = "";
        private final List<SdkClass.Accessor> setters = new ArrayList<>();
        private Members members = new Members("", List.of(), List.of());
        private @Nullable Map<String, String> constants;

        OneClass() {
            super(API);
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            this.name = Type.getObjectType(name).getClassName().replace('$', '.');
            String superclass = Type.getObjectType(superName).getClassName();
            // Without type parameters, the signature begins with the superclass.
            if (signature != null && signature.startsWith("L")) {
                superclass = TypeText.of(signature);
            }
            members = new Members(superclass, new ArrayList<>(), new ArrayList<>());
            if (superName.equals("java/lang/Enum")) {
                constants = new LinkedHashMap<>();
            }
        }

        @Override
        public FieldVisitor visitField(int access, String field, String descriptor, String signature, Object value) {
            return new OneField(field, TypeText.of(signature == null ? descriptor : signature), members.fields);
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            Type[] parameters = Type.getArgumentTypes(descriptor);
            if (parameters.length == 1 && SdkDispatcher.isBuilder(name) && SdkDispatcher.takesHandler(method)) {
                return new Handling(method, taken(parameters[0], signature));
            }
            Type result = Type.getReturnType(descriptor);
            if (method.equals("<clinit>") && constants != null) {
                return new Constants(constants);
            }
            if (!isPublic(access) || method.startsWith("<")) {
                return null;
            }
            String type = result.getClassName().replace('$', '.');
            if (parameters.length == 1 && type.equals(name)) {
                setters.add(new SdkClass.Accessor(method, taken(parameters[0], signature)));
            }
            if (parameters.length == 0 && result.getSort() != Type.VOID) {
                String given = signature == null || !signature.startsWith("()")
                        ? TypeText.of(result.getDescriptor())
                        : TypeText.of(signature.substring(2));
                members.getters.add(new SdkClass.Accessor(method, given));
            }
            return parameters.length >= 1 && result.getSort() == Type.OBJECT
                    ? new Sending(name, method, parameters[0].getClassName(), type)
                    : null;
        }

        /** The type of the only parameter. */
        private static String taken(Type parameter, @Nullable String signature) {
            return signature == null || !signature.startsWith("(")
                    ? TypeText.of(parameter.getDescriptor())
                    : TypeText.of(signature.substring(1));
        }

        @Override
        public void visitEnd() {
            if (constants != null) {
                enums.put(name, new SdkEnum(name, constants));
            } else if (name.endsWith(".Builder")) {
                builders.put(name, setters);
            } else {
                classes.put(name, members);
            }
        }
    }

    /** Reads a field and the annotations with its wire name and place. */
    private static final class OneField extends FieldVisitor {
        private final String name;
        private final String type;
        private final List<SdkField> fields;
        private @Nullable String wireName;
        private SdkField.Place place = SdkField.Place.MEMBER;

        OneField(String name, String type, List<SdkField> fields) {
            super(API);
            this.name = name;
            this.type = type;
            this.fields = fields;
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            String annotation = SdkClass.simpleName(TypeText.of(descriptor));
            place = SdkPlaces.byAnnotation(annotation).orElse(place);
            if (!annotation.equals(SdkPlaces.WIRE_NAME)) {
                return null;
            }
            return new AnnotationVisitor(API) {
                @Override
                public void visit(String member, Object value) {
                    wireName = value.toString();
                }
            };
        }

        @Override
        public void visitEnd() {
            fields.add(new SdkField(name, wireName, type, place));
        }
    }

    /** Finds a method that loads the name of an HTTP method and directly after it a path. */
    private final class Sending extends MethodVisitor {
        private final String resource;
        private final String method;
        private final String request;
        private final String response;
        private @Nullable String httpMethod;

        Sending(String resource, String method, String request, String response) {
            super(API);
            this.resource = resource;
            this.method = method;
            this.request = request;
            this.response = response;
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (httpMethod != null && value instanceof String path && path.startsWith("/")) {
                String key = resource + "." + method;
                operations.putIfAbsent(key, new SdkOperation(httpMethod, path, resource, method, request, response));
            }
            httpMethod = value instanceof String text && HTTP_METHODS.contains(text) ? text : null;
        }
    }

    /** Reads the types of events from a method that takes their handler. */
    private final class Handling extends MethodVisitor {
        private final String method;
        private final String handler;

        Handling(String method, String handler) {
            super(API);
            this.method = method;
            this.handler = handler;
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String type && SdkDispatcher.isType(type)) {
                events.putIfAbsent(type, new SdkEvent(type, method, handler));
            }
        }
    }

    /** Reads the initializer of an enum. For each constant it pushes the name, the ordinal and the value. */
    private static final class Constants extends MethodVisitor {
        private final Map<String, String> constants;
        private final List<Object> pushed = new ArrayList<>();

        Constants(Map<String, String> constants) {
            super(API);
            this.constants = constants;
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            pushed.clear();
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
                pushed.add(opcode - Opcodes.ICONST_0);
            }
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            pushed.add(operand);
        }

        @Override
        public void visitLdcInsn(Object value) {
            pushed.add(value);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (name.equals("<init>") && pushed.size() >= 3 && pushed.get(0) instanceof String constant) {
                constants.putIfAbsent(pushed.get(2).toString(), constant);
                pushed.clear();
            }
        }
    }
}
