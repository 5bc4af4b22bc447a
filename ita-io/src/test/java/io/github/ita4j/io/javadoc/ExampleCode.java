package io.github.ita4j.io.javadoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of an example, cut into statements with what their comments promise.
 *
 * <p>A comment behind a statement, or in lines of its own under it, is the value of the statement as text; under a
 * statement without a value it is what the statement prints. {@code …} in it stands for anything. Words may follow the
 * value after a colon. Comments at the beginning and after an empty line are words.
 *
 * <pre>
 * // every code has one form
 * ItemCode.parse("๐๑๒");              // o12: the Thai zero stands for the letter o
 * ItemCode code = ItemCode.parse("i๑"); // i1
 * for (int i = 1; i &lt; 3; i++) {
 *     System.out.println(i);
 * }
 * // 1
 * // 2
 * </pre>
 */
final class ExampleCode {
    private static final Pattern DECLARATION =
            Pattern.compile("(?:final )?[A-Za-z][\\w.]*(?:<.*?>)?(?:\\[])*\\s+(\\w+)\\s*=[^=].*", Pattern.DOTALL);
    private static final Pattern KEYWORD = Pattern.compile(
            "(?:for|while|if|try|do|switch|return|throw|synchronized|record|enum|class|\\{)\\b.*|\\{.*",
            Pattern.DOTALL);

    private static final Pattern GOES_ON = Pattern.compile("\\s*(?:catch|else|finally)\\b");

    private final List<Statement> statements = new ArrayList<>();

    /**
     * One statement.
     *
     * @param code the statement without comments behind it, with its semicolon or closing brace
     * @param promise the lines of its comments
     */
    record Statement(String code, List<String> promise) {
        boolean isExpression() {
            return code.endsWith(";") && !KEYWORD.matcher(code).matches() && !isDeclaration();
        }

        boolean isDeclaration() {
            return DECLARATION.matcher(code).matches();
        }

        String declared() {
            Matcher matcher = DECLARATION.matcher(code);
            if (!matcher.matches()) {
                throw new IllegalStateException(code);
            }
            return matcher.group(1);
        }
    }

    private ExampleCode() {}

    static ExampleCode of(String code) {
        ExampleCode result = new ExampleCode();
        Scanner scanner = new Scanner(code);
        scanner.scan();
        scanner.statements.stream()
                .filter(statement -> !statement.code().startsWith("import "))
                .forEach(result.statements::add);
        return result;
    }

    List<Statement> statements() {
        return statements;
    }

    /** Knows strings, comments and brackets, which is all it takes to find where a statement ends. */
    private static final class Scanner {
        private final String code;
        private final List<Statement> statements = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();
        private int depth;
        private boolean words = true;

        Scanner(String code) {
            this.code = code;
        }

        void scan() {
            int at = 0;
            while (at < code.length()) {
                int next = endOfToken(at);
                String token = code.substring(at, next);
                if (token.startsWith("//")) {
                    comment(token.replaceFirst("// ?", "").stripTrailing());
                } else {
                    current.append(token);
                    end(token, next);
                }
                at = next;
            }
            if (!current.toString().isBlank()) {
                throw new IllegalArgumentException("The example ends within a statement: " + current);
            }
        }

        private void comment(String text) {
            String before = current.toString();
            if (!before.isBlank()) {
                throw new IllegalArgumentException("Nobody compares the comment '" + text
                        + "' within a statement with anything: put it behind or under the whole statement.");
            }
            current.setLength(0);
            words = words || before.contains("\n\n");
            if (!words) {
                statements.get(statements.size() - 1).promise().add(text);
            }
        }

        private void end(String token, int next) {
            switch (token) {
                case "(", "{", "[" -> depth++;
                case ")", "]" -> depth--;
                case "}" -> {
                    depth--;
                    boolean whole = KEYWORD.matcher(current.toString().strip()).matches();
                    if (depth == 0
                            && whole
                            && !GOES_ON.matcher(code)
                                    .region(next, code.length())
                                    .lookingAt()) {
                        add();
                    }
                }
                case ";" -> {
                    if (depth == 0) {
                        add();
                    }
                }
                default -> {}
            }
        }

        private void add() {
            statements.add(new Statement(current.toString().strip(), new ArrayList<>()));
            current.setLength(0);
            words = false;
        }

        private int endOfToken(int at) {
            if (code.startsWith("//", at)) {
                int end = code.indexOf('\n', at);
                return end < 0 ? code.length() : end;
            }
            if (code.startsWith("\"\"\"", at)) {
                return code.indexOf("\"\"\"", at + 3) + 3;
            }
            char first = code.charAt(at);
            if (first == '"' || first == '\'') {
                int end = at + 1;
                while (code.charAt(end) != first) {
                    end += code.charAt(end) == '\\' ? 2 : 1;
                }
                return end + 1;
            }
            return at + 1;
        }
    }
}
