package io.github.feishucodegen.clientapi;

import io.github.feishucodegen.clientapi.ClassKind.BuilderKind;
import io.github.feishucodegen.clientapi.ClassKind.ObjectKind;
import io.github.feishucodegen.clientapi.ClassKind.RequestKind;
import io.github.feishucodegen.clientapi.ClassKind.ResponseKind;
import io.github.feishucodegen.clientapi.MethodOrigin.OfKind;
import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.ResponseClass;
import java.util.List;

/** The classes with fields: objects, requests and responses. */
final class DataClasses {
    private DataClasses() {}

    static ClientClass object(ObjectClass object) {
        ClassBuilder type = new ClassBuilder(ClassType.of(object.name()), new ObjectKind(object))
                .superclass(object.fillable() ? LibraryTypes.FILLABLE_MODEL : LibraryTypes.MODEL)
                .constructor();
        if (object.sent()) {
            addBuilder(type, LibraryTypes.MODEL_BUILDER, object.members());
        }
        for (Member field : object.members()) {
            if (object.received()) {
                FieldMethods.addGetters(type, field);
            } else {
                FieldMethods.addGetter(type, field);
            }
            if (object.fillable()) {
                FieldMethods.addFiller(type, field);
            }
        }
        return type.build();
    }

    static ClientClass request(OperationNames operation) {
        List<Member> fields = operation.request().members();
        ClassBuilder type = new ClassBuilder(ClassType.of(operation.request().name()), new RequestKind(operation))
                .superclass(LibraryTypes.API_REQUEST)
                .constructor();
        addBuilder(type, LibraryTypes.API_REQUEST_BUILDER, fields);
        fields.forEach(field -> FieldMethods.addGetter(type, field));
        return type.build();
    }

    static ClientClass response(OperationNames operation) {
        ResponseClass response = operation.response();
        ClassBuilder type = new ClassBuilder(ClassType.of(response.name()), new ResponseKind(operation));
        if (response.binary()) {
            // Compiled code that uses only ApiResponse still links if JSON becomes a file.
            type.superclass(LibraryTypes.FILE_RESPONSE).superclass(LibraryTypes.API_RESPONSE.with(LibraryTypes.BYTES));
        } else {
            type.superclass(LibraryTypes.API_RESPONSE.with(
                    response.data().map(Member::type).map(ValueTypes::read).orElse(LibraryTypes.VOID)));
        }
        // The getter of the data is inherited.
        type.constructor();
        response.extras().forEach(field -> FieldMethods.addGetters(type, field));
        return type.build();
    }

    private static void addBuilder(ClassBuilder type, ClassType superclass, List<Member> fields) {
        ClassType name = type.name().nested("Builder");
        type.method(OfKind.NEW_BUILDER, name, "newBuilder").method(OfKind.TO_BUILDER, name, "toBuilder");
        ClassBuilder builder = new ClassBuilder(name, new BuilderKind()).superclass(superclass.with(type.name(), name));
        fields.forEach(field -> FieldMethods.addSetters(builder, field));
        type.builder(builder.method(OfKind.BUILD, type.name(), "build").build());
    }
}
