package io.github.ita4j.io.javadoc;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The exported packages of all modules: their public types and the examples in their Javadoc. */
final class JavadocSources {
    static final List<String> MODULES = List.of("ita-core", "ita-catalog", "ita-scoring", "ita-io");

    /** Where the examples stand that are not in the Javadoc of a package. */
    static final String README = "README.md";

    /** Whole files in pages are built elsewhere, as projects of strangers: {@code ```java Name.java}. */
    private static final Pattern EXPORTS = Pattern.compile("(?m)^\\s*exports (\\S+);");

    private static final Pattern BLOCK_OF_PAGE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("<pre>\\{@code\\n(.*?)\\n\\s*}</pre>", Pattern.DOTALL);

    private final List<String> packages = new ArrayList<>();
    private final List<PublicType> types = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    /**
     * A public type, nested ones by {@code Outer.Inner}.
     *
     * @param name its full name
     * @param outer the type around it, if it is nested
     * @param builder whether it is the builder of the type around it
     */
    record PublicType(String name, Optional<String> outer, boolean builder) {
        String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    private JavadocSources() {}

    static JavadocSources read() throws IOException {
        JavadocSources sources = new JavadocSources();
        List<Path> files = new ArrayList<>();
        for (String module : MODULES) {
            Path root = Path.of("..", module, "src", "main", "java");
            Matcher exports = EXPORTS.matcher(Files.readString(root.resolve("module-info.java")));
            while (exports.find()) {
                sources.packages.add(exports.group(1));
                try (Stream<Path> list =
                        Files.list(root.resolve(exports.group(1).replace('.', '/')))) {
                    list.filter(file -> file.toString().endsWith(".java"))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        sources.parse(files);
        Matcher blocks = BLOCK_OF_PAGE.matcher(Files.readString(Path.of("..", README)));
        for (String type = README; blocks.find(); type = README + " goes on") {
            sources.examples.add(
                    new Example(type, README, README, blocks.group(1).strip()));
        }
        for (String page : pages()) {
            String code = BLOCK_OF_PAGE
                    .matcher(Files.readString(Path.of("..", page)))
                    .results()
                    .map(block -> block.group(1).strip())
                    .collect(Collectors.joining("\n\n"));
            if (!code.isEmpty()) {
                sources.examples.add(new Example(page + " as a whole", page, page, code));
            }
        }
        return sources;
    }

    /** The pages in the folders docs, each of which is one example from its first block to its last. */
    static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        for (String module : MODULES) {
            Path docs = Path.of("..", module, "docs");
            if (Files.isDirectory(docs)) {
                try (Stream<Path> list = Files.list(docs)) {
                    list.sorted().forEach(page -> pages.add(module + "/docs/" + page.getFileName()));
                }
            }
        }
        return pages;
    }

    private void parse(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Comments(trees, unit.getPackageName().toString()).scan(unit, null);
            }
        }
    }

    List<String> packages() {
        return packages;
    }

    /** The packages, the README and the other pages. */
    List<String> places() throws IOException {
        return Stream.of(packages, List.of(README), pages())
                .flatMap(List::stream)
                .toList();
    }

    List<PublicType> types() {
        return types;
    }

    List<Example> examples() {
        return examples;
    }

    private final class Comments extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees trees;
        private final String packageName;
        private String type;

        Comments(DocTrees trees, String packageName) {
            this.trees = trees;
            this.packageName = packageName;
            this.type = packageName;
        }

        @Override
        public @Nullable Void visitPackage(PackageTree tree, @Nullable Void nothing) {
            collect(packageName);
            return super.visitPackage(tree, null);
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            Tree around = getCurrentPath().getParentPath().getLeaf();
            boolean nested = around instanceof ClassTree;
            if (!isPublic(tree.getModifiers()) && !(nested && isInterface(around))) {
                return null;
            }
            String outer = type;
            type = outer + "." + tree.getSimpleName();
            boolean builder = nested && tree.getSimpleName().contentEquals("Builder");
            types.add(new PublicType(type, nested ? Optional.of(outer) : Optional.empty(), builder));
            collect(type);
            super.visitClass(tree, null);
            type = outer;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            collect(type + "." + tree.getName());
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
            collect(type + "." + tree.getName());
            return null;
        }

        private boolean isPublic(ModifiersTree modifiers) {
            return modifiers.getFlags().contains(Modifier.PUBLIC);
        }

        private boolean isInterface(Tree tree) {
            return tree.getKind() == Tree.Kind.INTERFACE || tree.getKind() == Tree.Kind.ANNOTATION_TYPE;
        }

        private void collect(String place) {
            String comment = trees.getDocComment(getCurrentPath());
            if (comment == null) {
                return;
            }
            Matcher blocks = BLOCK.matcher(comment);
            while (blocks.find()) {
                String code = blocks.group(1).stripIndent().strip();
                examples.add(new Example(type, packageName, place, code));
            }
        }
    }
}
