package io.github.ita4j.io.javadoc;

import java.util.regex.Pattern;

/**
 * One block of code in the Javadoc.
 *
 * @param type the type that it belongs to, or the package for an example in its tour
 * @param packageName the package of the type
 * @param place what the block stands at, to be named in messages
 * @param code its lines
 */
record Example(String type, String packageName, String place, String code) {
    private static final Pattern TYPE = Pattern.compile("(?m)^public ");

    /** Examples of forms of files are not Java: JSON and markup. */
    boolean isJava() {
        return !code.startsWith("{") && !code.startsWith("<");
    }

    /** Whether it stands in the tour of its package, from which the examples of the types go on. */
    boolean isOfTour() {
        return type.equals(packageName);
    }

    /** Whether it declares a type of its own, which stands for itself and is compiled only. */
    boolean declaresType() {
        return TYPE.matcher(code).find();
    }
}
