package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.clientapi.ClientMember;
import io.github.feishucodegen.clientapi.MethodOrigin.OfHandler;
import io.github.feishucodegen.clientapi.MethodOrigin.OfKind;
import io.github.feishucodegen.naming.EventNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class of the dispatcher, whose builder has one method per event. */
final class DispatcherEmitter {
    private static final TypeName SECRET = JavaTypes.nullable(ClassName.get(String.class));
    private static final List<ParameterSpec> SECRETS = List.of(
            ParameterSpec.builder(SECRET, "verificationToken").build(),
            ParameterSpec.builder(SECRET, "encryptKey").build());

    private DispatcherEmitter() {}

    static TypeSpec emit(ClientClass type) {
        ClassName dispatcher = JavaTypes.name(type.name());
        ClassName builder = JavaTypes.name(type.builder().name());
        TypeSpec.Builder spec = DeclarationCode.type(type)
                .addJavadoc("Checks requests of the platform and gives their events to handlers. Safe for use by many "
                        + "threads.\n")
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(builder, "builder")
                        .addStatement("super(builder)")
                        .build());
        type.methodsOf(OfKind.NEW_BUILDER)
                .forEach(method -> spec.addMethod(DeclarationCode.withoutParameters(method)
                        .addParameters(SECRETS)
                        .addJavadoc(new JavadocBuilder()
                                .paragraph("A builder without handlers.")
                                .tag("@param verificationToken the app's verification token; null or empty for none")
                                .tag("@param encryptKey the app's encrypt key; null or empty for none")
                                .tag("@return a new builder")
                                .toCode())
                        .addModifiers(Modifier.STATIC)
                        .addStatement("return new $T(verificationToken, encryptKey)", builder)
                        .build()));
        return spec.addType(builder(type.builder(), dispatcher)).build();
    }

    private static TypeSpec builder(ClientClass builder, ClassName dispatcher) {
        TypeSpec.Builder spec = DeclarationCode.type(builder)
                .addJavadoc("The handlers and the settings of a dispatcher.\n")
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameters(SECRETS)
                        .addStatement("super(verificationToken, encryptKey)")
                        .build());
        builder.methods()
                .filter(method -> method.origin() instanceof OfHandler)
                .forEach(method -> spec.addMethod(handler(method)));
        builder.methodsOf(OfKind.BUILD)
                .forEach(method -> spec.addMethod(DeclarationCode.method(method)
                        .addAnnotation(Override.class)
                        .addStatement("return new $T(this)", dispatcher)
                        .build()));
        return spec.build();
    }

    private static MethodSpec handler(ClientMember.Method method) {
        OfHandler origin = (OfHandler) method.origin();
        EventNames event = origin.event();
        String register = event.isCallback() ? (origin.async() ? "onCallbackAsync" : "onCallback") : "onEvent";
        MethodSpec.Builder spec = DeclarationCode.method(method.signature(), "handler")
                .addJavadoc(origin.async() ? laterDoc(event) : EventDoc.ofMethod(event));
        List<String> types = event.types();
        for (int i = 0; i < types.size(); i++) {
            spec.addStatement(
                    "$L$L($L,$Wnew $T(),$Whandler)",
                    i == types.size() - 1 ? "return " : "",
                    register,
                    Literals.string(types.get(i)),
                    JavaTypes.name(event.type()));
        }
        if (event.event().deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        return spec.build();
    }

    private static CodeBlock laterDoc(EventNames event) {
        return CodeBlock.of(
                "The same as {@link #$L}, for a handler that answers later.\n\n@param handler is called for each callback\n"
                        + "@return this builder\n",
                event.method());
    }
}
