package shop;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;

@Table(clusterOn = "cluster_place")
//                 ^ ROWAN1431 no index of public.cluster that rows could be ordered by is named cluster_place
@Index(columns = "place", where = "place > 0")
record Cluster(@Id int id, int place) {}
