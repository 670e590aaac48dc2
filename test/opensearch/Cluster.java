import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.cluster.node.DiscoveryNodeRole;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * A cluster of OpenSearch nodes on loopback, for tests: no distribution to download, no plugin to
 * install. It writes the port of each node's HTTP on a line, and obeys two words on its input:
 * {@code stop N} ends a node, the end of the input ends all.
 */
public final class Cluster {
  private static final int FIRST = 19200;

  /** A node with plugins from the class path. */
  private static final class WithPlugins extends Node {
    WithPlugins(Settings settings) {
      super(
          InternalSettingsPreparer.prepareEnvironment(settings, java.util.Map.of(), null, () -> "test"),
          List.<Class<? extends Plugin>>of(
              Netty4Plugin.class, CommonAnalysisPlugin.class),
          false);
    }
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Files.createTempDirectory("opensearch-for-tests");
    int count = Integer.parseInt(arguments[0]);
    int base = arguments.length > 1 ? Integer.parseInt(arguments[1]) : FIRST;
    List<String> hosts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      hosts.add("127.0.0.1:" + (base + 100 + n));
      names.add("node-" + n);
    }
    List<Node> nodes = new ArrayList<>();
    List<Thread> starts = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      Settings settings =
          Settings.builder()
              .put("cluster.name", "partner-directory-tests-" + base)
              .put("node.name", names.get(n))
              .put("path.home", home.resolve(names.get(n)).toString())
              .put("network.host", "127.0.0.1")
              .put("http.port", base + n)
              .put("transport.port", base + 100 + n)
              .putList("discovery.seed_hosts", hosts)
              .putList("cluster.initial_cluster_manager_nodes", names.get(0))
              .put("cluster.routing.allocation.disk.threshold_enabled", false)
              .put("transport.type", "netty4")
              .put("http.type", "netty4")
              .build();
      Node node = new WithPlugins(settings);
      nodes.add(node);
      Thread start = new Thread(() -> { try { node.start(); } catch (Exception e) { e.printStackTrace(); System.exit(1); } });
      start.start();
      starts.add(start);
    }
    for (Thread start : starts) start.join();
    for (int n = 0; n < count; n++) System.out.println("listening " + (base + n));
    var input = new java.io.BufferedReader(new java.io.InputStreamReader(System.in));
    for (String line; (line = input.readLine()) != null; ) {
      String[] words = line.split(" ");
      nodes.get(Integer.parseInt(words[1])).close();
      System.out.println("stopped " + words[1]);
    }
    for (Node node : nodes) node.close();
    System.exit(0);
  }
}
